// A game loop in the style of Unity, with the plugins of Amplitude and a null check before each call.
using System.Collections.Generic;

namespace Game;

public sealed class AudioManager { public void Track(string clip) { } public void Track(string clip, float volume) { } }

public sealed class RaceTrack { public void Track(string name, Dictionary<string, object> options) { } }

public sealed class CameraRig { public void Track(string target, float damping = 0.5f) { } }

public static class Names
{
    public static class Level
    {
        public const string Completed = "Level Completed";
        public const string Lost = "Level Lost";
    }
}

public enum Moment { AppOpened, LevelUp }

public sealed class LevelController
{
    private readonly AudioManager audio = new();
    private readonly RaceTrack race = new();
    private readonly CameraRig camera = new();
    private readonly Dictionary<string, object> _data = new();
    private float _seconds;

    public void Update(float delta) => _seconds += delta;

    public void OnCompleted(int level, bool boss)
    {
        Amplitude.Instance.logEvent("Level Completed", new Dictionary<string, object> { { "level", level }, { "seconds", _seconds } }); // expect TP2003
        Amplitude.Instance.logEvent(Names.Level.Completed, new Dictionary<string, object> { { "level", level }, { "boss", boss } }); // expect TP2003 TP2005
        Amplitude.Instance.logEvent("Level Completed", new Dictionary<string, object> { { "level", $"{level}" } }); // expect TP2003 TP2007
        Amplitude.Instance.logEvent("Level Completed", new Dictionary<string, object> { { "level", level }, { "boss_defeated", boss ? "yes" : "no" } }); // expect TP2003 TP2007 TP2007
        Amplitude.Instance.logEvent("Level" + level + "Completed"); // expect TP2001
        Amplitude.Instance.logEvent($"Checkpoint{level}", new Dictionary<string, object> { { "t", _seconds } }); // expect TP2001
        Amplitude.Instance?.logEvent("level_completed", new Dictionary<string, object> { { "level", level } }); // expect TP2002
        audio.Track("Level Completed"); // silent: a track of music
        audio.Track("Fanfare" + level, 0.8f); // silent
        race.Track("Level Completed", new Dictionary<string, object> { ["laps"] = 3 }); // silent: a track to race on
        camera.Track("Player " + level); // silent
    }

    public void OnFailed(int level, string cause)
    {
        Amplitude.Instance.logEvent(Names.Level.Lost, new Dictionary<string, object> { { "level", level } }); // expect TP2002
        Amplitude.Instance.logEvent("Level Failed", new Dictionary<string, object> { { "level", level }, { "cause", cause } }); // expect TP2003
        Amplitude.Instance.logEvent(cause == "time" ? "Level Failed" : "Level Aborted", new Dictionary<string, object> { { "level", level } }); // expect TP2002 TP2003
        audio.Track(cause); // silent
        Amplitude.Instance.setUserId("Player " + level); // silent
    }

    public void OnScore(int level, int score)
    {
        _data["level"] = level;
        _data["score_" + level] = score;
        Amplitude.Instance.logEvent("Level Completed", _data); // expect TP2003
    }

    public void OnMoment(Moment moment)
    {
        Amplitude.Instance.logEvent(moment.ToString()); // expect TP2002 TP2002
        Amplitude.Instance.logEvent(nameof(OnMoment)); // expect TP2002
    }

    public void OnPurchase(string item, int coins, double price)
    {
        var data = new Dictionary<string, object> { { "item", item } };
        data.Add("coins", price); // and TP2007
        Amplitude.Instance.logEvent("Item Purchased", data); // expect TP2003

        var good = new Dictionary<string, object> { { "item", item } };
        good["coins"] = coins;
        if (price > 10)
        {
            good["cheap"] = false; // may not be set: not decided
        }

        Amplitude.Instance.logEvent("Item Purchased", good); // expect TP2003
    }
}
