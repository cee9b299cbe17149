// The runtime and the generator's model share names, such as Genre; a test means the generator's.
extern alias runtime;

global using Xunit;
global using Article = runtime::Broadsheet.Article;
