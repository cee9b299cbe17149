namespace Broadsheet.Tests;

/// <summary>Articles that refer to each other, filled in as generated code does it.</summary>
public sealed class ArticleSlotTests
{
    private sealed class Station : Article
    {
        public Station? Next { get; set; }
    }

    /// <summary>A line of stations, each referring to the next, the last to the first.</summary>
    private sealed class Line(int length)
    {
        private readonly Station?[] _slots = new Station?[length];

        public Station this[int index] => CompilerServices.ArticleSlot.IsLinked(_slots[index])
            ? _slots[index]!
            : CompilerServices.ArticleSlot.Link(
                ref _slots[index], _slots[index] ?? new Station(), station => station.Next = this[(index + 1) % length]);
    }

    private static int Walk(Station first)
    {
        var length = 1;
        for (var at = first.Next; at != first; at = at!.Next)
            length++;
        return length;
    }

    [Fact]
    public void A_chain_of_twenty_thousand_references_does_not_exhaust_a_small_stack()
    {
        var length = 0;
        var thread = new Thread(() => length = Walk(new Line(20_000)[0]), maxStackSize: 128 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal(20_000, length);
    }

    [Fact]
    public void The_collection_that_came_first_is_kept()
    {
        ArticleCollection<NewsArticle>? slot = null;

        var first = CompilerServices.ArticleSlot.Keep(
            ref slot, [NewsArticle.WithSlug("ferry")], new CompiledIndex([NewsArticle.WithSlug("ferry")]));

        Assert.Same(first, CompilerServices.ArticleSlot.Keep(ref slot, [], new CompiledIndex([])));
        Assert.Same(first, slot);
    }

    [Fact]
    public void Threads_that_read_a_body_at_once_get_one_object()
    {
        for (var round = 0; round < 200; round++)
        {
            var article = new NewsArticle("slug a", "<p>밀물</p>");
            var bodies = new ArticleBody[4];
            Parallel.For(0, bodies.Length, n => bodies[n] = article.Body);

            Assert.All(bodies, body => Assert.Same(article.Body, body));
        }
    }

    [Fact]
    public void Threads_that_come_at_once_get_one_object_each_with_all_it_leads_to()
    {
        for (var round = 0; round < 50; round++)
        {
            var line = new Line(200);
            using var start = new Barrier(8);
            var firsts = new Station[8];
            var lengths = new int[8];
            var threads = Enumerable.Range(0, 8).Select(n => new Thread(() =>
            {
                start.SignalAndWait(TestContext.Current.CancellationToken);
                lengths[n] = Walk(line[n * 25]);
                firsts[n] = line[0];
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            Assert.All(lengths, length => Assert.Equal(200, length));
            Assert.Single(firsts.Distinct());
        }
    }
}
