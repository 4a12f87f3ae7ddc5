using System.ComponentModel;
using System.Diagnostics;

namespace TrackingPlan.Benchmarks;

/// <summary>The folder with what runs in Node.js, and the packages that it needs.</summary>
internal static class NodePackages
{
    /// <summary>The script that checks messages with Ajv, once its packages are installed; null where they can't be, and the console says why.</summary>
    public static FileInfo? FindAjv()
    {
        var script = new FileInfo(Path.Combine(FindFolder(), "ajv.mjs"));
        if (!Runs("node", script.DirectoryName!, "--version"))
        {
            Console.WriteLine("Without Ajv: there is no `node` on the PATH. Install Node.js 20 or newer to have it measured.");
            return null;
        }

        if (!Directory.Exists(Path.Combine(script.DirectoryName!, "node_modules")) && !Runs(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", script.DirectoryName!, "ci", "--no-audit", "--no-fund"))
        {
            Console.WriteLine("Without Ajv: `npm ci` in benchmarks/peers does not succeed. It needs npm, and a registry that has the packages in package-lock.json.");
            return null;
        }

        return script;
    }

    /// <summary>The folder in the repository: what is built lies in the repository, too.</summary>
    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var peers = Path.Combine(folder.FullName, "benchmarks", "peers");
            if (Directory.Exists(peers))
            {
                return peers;
            }
        }

        throw new DirectoryNotFoundException("There is no folder benchmarks/peers above the program.");
    }

    private static bool Runs(string program, string folder, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
