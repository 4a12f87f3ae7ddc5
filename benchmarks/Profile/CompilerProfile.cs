using System.Reflection;
using System.Reflection.Emit;

namespace TrackingPlan.Benchmarks;

/// <summary>The form in which the native compiler takes counts (<c>.mibc</c>).</summary>
/// <remarks>
/// An assembly whose methods never run: their instructions are the data. <c>AssemblyDictionary</c> names for each assembly the method with its counts, and that
/// loads for each method a token of it, and the counts as numbers between two words. What the compiler does not know it passes over, so that the
/// size of a method can be there, too: a test finds by it which methods were changed since.
/// </remarks>
/// <seealso href="https://github.com/dotnet/runtime/blob/main/src/coreclr/tools/dotnet-pgo/MibcEmitter.cs"/>
internal static class CompilerProfile
{
    /// <summary>Kind, place, number of values and the second place of a count all follow.</summary>
    private const int AllFields = 0xF;

    /// <summary>Writes it.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="methods">The methods and their counts.</param>
    public static void Write(string file, IEnumerable<(MethodBase Method, MethodProfile Profile)> methods)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(Path.GetFileName(file)), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule(Path.GetFileName(file));
        Define(module, "AssemblyDictionary", dictionary =>
        {
            foreach (var group in methods.GroupBy(entry => entry.Method.Module.Assembly.GetName().Name!))
            {
                var counts = Define(module, $"Assemblies_{group.Key}", code =>
                {
                    foreach (var (method, profile) in group)
                    {
                        Write(code, module, method, profile);
                    }
                });
                dictionary.Emit(OpCodes.Ldstr, $"{group.Key};");
                dictionary.Emit(OpCodes.Ldtoken, counts);
                dictionary.Emit(OpCodes.Pop);
            }
        });
        module.CreateGlobalFunctions();
        assembly.Save(file);
    }

    private static MethodBuilder Define(ModuleBuilder module, string name, Action<ILGenerator> write)
    {
        var method = module.DefineGlobalMethod(name, MethodAttributes.Public | MethodAttributes.Static, typeof(void), []);
        write(method.GetILGenerator());
        return method;
    }

    private static void Write(ILGenerator code, ModuleBuilder module, MethodBase method, MethodProfile profile)
    {
        code.Emit(OpCodes.Ldtoken, method is ConstructorInfo constructor ? module.GetMethodMetadataToken(constructor) : module.GetMethodMetadataToken((MethodInfo)method));
        code.Emit(OpCodes.Ldstr, "ILSize");
        code.Emit(OpCodes.Ldc_I4, profile.Size);
        code.Emit(OpCodes.Ldstr, "InstrumentationDataStart");
        foreach (var (from, to, count) in profile.Edges)
        {
            int[] values = [AllFields, from, EdgeCount.Kind, 1, to, count];
            Array.ForEach(values, value => code.Emit(OpCodes.Ldc_I4, value));
        }

        code.Emit(OpCodes.Ldstr, "InstrumentationDataEnd");
        code.Emit(OpCodes.Pop);
    }
}
