using System.Reflection;
using System.Runtime.Loader;

namespace Broadsheet.Benchmarks.Stages;

/// <summary>
/// Runs this program's code against the SDK's compiler instead of the package that it was built against: a build pays for that compiler,
/// which is newer and compiled ahead of time.
/// </summary>
/// <param name="compilerFolder">Where the SDK has <c>csc.dll</c>.</param>
internal sealed class CompilerContext(string compilerFolder) : AssemblyLoadContext(nameof(CompilerContext))
{
    /// <summary>
    /// Calls a public static method of this program in the context. Only types of the runtime pass, because all others differ there.
    /// </summary>
    public void Call(Type type, string method, params object[] arguments) => LoadFromAssemblyPath(type.Assembly.Location)
        .GetType(type.FullName!)!
        .GetMethod(method, BindingFlags.Public | BindingFlags.Static)!
        .Invoke(null, arguments);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(compilerFolder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
