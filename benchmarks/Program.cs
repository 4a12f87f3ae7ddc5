using System.Globalization;
using BenchmarkDotNet.Running;
using TrackingPlan.Benchmarks;

switch (args)
{
    case ["peers", .. var rounds]:
        Peers.Run(rounds is [var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 10);
        break;
    case ["rules"]:
        RuleCosts.Run();
        break;
    case ["analyzers", .. var rounds]:
        AnalyzerCosts.Run(rounds is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 10);
        break;
    case ["messages", var messages, var output]:
        MessageFile.Write(int.Parse(messages, CultureInfo.InvariantCulture), output);
        break;
    case ["validate", var file, .. var rounds]:
        ValidateFile.Run(file, rounds is [var times] ? int.Parse(times, CultureInfo.InvariantCulture) : 5);
        break;
    case ["profile"]:
        NativeProfile.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
