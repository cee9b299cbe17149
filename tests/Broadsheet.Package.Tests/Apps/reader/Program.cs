using Acme.Site.Content;
using Broadsheet.Formats;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var lead = News.Get("harbour-ferry-returns");
Console.WriteLine(lead.Headline);
Console.WriteLine($"{lead.Bylines[0].Name}, {lead.DatePublished:yyyy-MM-dd}, {lead.Path}, {lead.Source.File}");
Console.WriteLine(lead.Body.Text);
var page = News.해오름시도서관24시간연다;
Console.WriteLine($"{page.Headline} / {page.Bylines[0].Name} {page.Bylines[0].Role} / {page.Language}");
Console.WriteLine(page.Body.Html);
Console.WriteLine($"{Guides.BoilingAnEgg.Minutes + 1} {string.Join('+', Guides.BoilingAnEgg.Tools)}");
Console.WriteLine($"{Guides.PoachingAnEgg.Headline}: {Guides.PoachingAnEgg.Minutes}, {Staff.MinaHolt.Role}, {Staff.이서진.Source.File}({Staff.이서진.Source.FirstLine})");
using var feed = new MemoryStream();
RssFeed.Write(feed, [lead, page], new FeedInfo { Title = "Acme", Home = new Uri("https://acme.example") });
Console.WriteLine(feed.Length > 1000);
