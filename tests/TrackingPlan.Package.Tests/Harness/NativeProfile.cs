using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace TrackingPlan.Package.Tests.Harness;

/// <summary>The counts that the native compiler of the command line gets, and the methods that they were taken of.</summary>
public static class NativeProfile
{
    /// <summary>The methods that the profile names, with the bytes of IL that each one had when it was made.</summary>
    public static IReadOnlyList<(string Method, int Size)> Read(string file)
    {
        var methods = new List<(string, int)>();
        using var profile = new PEReader(File.OpenRead(file));
        var metadata = profile.GetMetadataReader();
        foreach (var method in metadata.MethodDefinitions.Select(metadata.GetMethodDefinition))
        {
            var code = profile.GetMethodBody(method.RelativeVirtualAddress).GetILReader();
            var (counted, word) = (default(EntityHandle), "");
            while (code.RemainingBytes > 0)
            {
                var instruction = (ILOpCode)code.ReadByte();
                switch (instruction)
                {
                    case ILOpCode.Ldtoken:
                        counted = MetadataTokens.EntityHandle(code.ReadInt32());
                        break;
                    case ILOpCode.Ldstr:
                        word = metadata.GetUserString((UserStringHandle)MetadataTokens.Handle(code.ReadInt32()));
                        break;
                    case ILOpCode.Pop:
                        break;
                    default:
                        var number = Number(instruction, ref code);
                        if (word == "ILSize")
                        {
                            var member = metadata.GetMemberReference((MemberReferenceHandle)counted);
                            methods.Add(($"{NameOf(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}", number));
                        }

                        break;
                }
            }
        }

        return methods;
    }

    /// <summary>All methods of an assembly, with their bytes of IL.</summary>
    public static IReadOnlyList<(string Method, int Size)> MethodsOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return
        [
            .. from method in metadata.MethodDefinitions.Select(metadata.GetMethodDefinition)
               where method.RelativeVirtualAddress != 0
               select ($"{NameOf(metadata, method.GetDeclaringType())}.{metadata.GetString(method.Name)}", file.GetMethodBody(method.RelativeVirtualAddress).GetILReader().Length),
        ];
    }

    private static int Number(ILOpCode instruction, ref BlobReader code) => instruction switch
    {
        >= ILOpCode.Ldc_i4_m1 and <= ILOpCode.Ldc_i4_8 => instruction - ILOpCode.Ldc_i4_0,
        ILOpCode.Ldc_i4_s => code.ReadSByte(),
        ILOpCode.Ldc_i4 => code.ReadInt32(),
        _ => throw new InvalidDataException($"No profile has the instruction {instruction}."),
    };

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf(metadata, (TypeReferenceHandle)type.ResolutionScope)}+{metadata.GetString(type.Name)}"
            : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    private static string NameOf(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.IsNested
            ? $"{NameOf(metadata, type.GetDeclaringType())}+{metadata.GetString(type.Name)}"
            : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
