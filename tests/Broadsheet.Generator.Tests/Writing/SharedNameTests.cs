using Broadsheet.Generator.Model;
using Broadsheet.Generator.Naming;

namespace Broadsheet.Generator.Tests.Writing;

/// <summary>Names that the generator writes and the runtime reads.</summary>
public sealed class SharedNameTests
{
    [Fact]
    public void Every_member_of_an_article_is_a_reserved_name_of_article_types()
    {
        var members = typeof(Article)
            .GetMembers(
                System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
            .Where(member => member is System.Reflection.PropertyInfo { GetMethod.IsAssembly: false }
                or System.Reflection.MethodInfo { IsSpecialName: false, IsPrivate: false, IsAssembly: false })
            .Select(member => member.Name);

        Assert.Empty(members.Except(ReservedNames.OfArticleTypes).Except(MetadataKey.Members));
    }
}
