// What is compiled into both, such as Genre, has one name in two assemblies; a test means the generator's.
extern alias runtime;

global using Xunit;
global using Article = runtime::Broadsheet.Article;
