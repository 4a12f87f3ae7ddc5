using System.Collections;

namespace TrackingPlan.Model.Collections;

/// <summary>
/// An immutable list that equals another one with equal elements in the same order. Plans are made of it, so that the generator can tell
/// an event that changed from one that did not.
/// </summary>
/// <typeparam name="T">The element; compared with its own equality.</typeparam>
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    /// <summary>Copies the given elements.</summary>
    public EquatableArray(IEnumerable<T> items) => _items = items.ToArray();

    /// <summary>How many elements there are; a default value has none.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The element at a position.</summary>
    /// <exception cref="IndexOutOfRangeException">The position is below 0 or not below <see cref="Count"/>.</exception>
    public T this[int index] => _items is { } items ? items[index] : throw new IndexOutOfRangeException();

    /// <summary>Whether both hold equal elements in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether an element or the order differs.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in this)
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }

    /// <summary>Goes through the elements; <c>foreach</c> over the array itself makes no object of it.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>A place in an array while its elements are gone through.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items) => (_items, _index) = (items, -1);

        /// <summary>The element at the place.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes on to the next element, if there is one.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
