using System.Diagnostics;

namespace TrackingPlan.Model.Tests.Exports;

/// <summary>A PostgreSQL of its own in a folder that is removed again, reached by a socket in it; nothing listens on the network.</summary>
internal sealed class PostgreSqlServer : IDisposable
{
    private readonly string _folder;

    private PostgreSqlServer(string folder) => _folder = folder;

    /// <summary>Why no server can be started here; null when one can.</summary>
    public static string? Missing { get; } =
        !OperatingSystem.IsLinux() ? "PostgreSQL is started on Linux only."
        : Array.Find(["initdb", "pg_ctl", "psql"], program => !IsInstalled(program)) is { } program ? $"`{program}` of PostgreSQL is not installed."
        : Environment.UserName == "root" && !HasUser() ? "PostgreSQL does not run as root, and there is no user `postgres`."
        : null;

    /// <summary>Starts a server with an empty database.</summary>
    public static PostgreSqlServer Start()
    {
        var folder = Run("mktemp", "-d").Output.Trim();
        var server = new PostgreSqlServer(folder);
        try
        {
            Check(Run("initdb", "--no-sync", "--encoding=UTF8", "--auth=trust", "-D", $"{folder}/data"));
            Check(Run("pg_ctl", "-w", "-D", $"{folder}/data", "-l", $"{folder}/log", "-o", $"-c listen_addresses= -c fsync=off -k {folder}", "start"));
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Runs statements in a database of their own and returns what a last query answers, a line for each row.</summary>
    public string[] Query(string database, string statements, string query)
    {
        Check(Psql("postgres", $"CREATE DATABASE {database}"));
        Check(Psql(database, statements));
        return Check(Psql(database, query)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose()
    {
        Run("pg_ctl", "-m", "immediate", "-D", $"{_folder}/data", "stop");
        Run("rm", "-rf", _folder);
    }

    private (int Code, string Output, string Error) Psql(string database, string statements) =>
        RunWith(statements, "psql", "-X", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1", "-h", _folder, "-d", database, "-f", "-");

    private static string Check((int Code, string Output, string Error) result)
    {
        result.Code.ShouldBe(0, result.Error);
        return result.Output;
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static bool HasUser() => File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal));

    private static (int Code, string Output, string Error) Run(params string[] command) => RunWith("", command);

    private static (int Code, string Output, string Error) RunWith(string input, params string[] command)
    {
        string[] whole = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", .. command] : command;
        var start = new ProcessStartInfo(whole[0], whole[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
