// Moq and NSubstitute, as far as calls go.
using System;
using System.Linq.Expressions;

namespace Moq
{
    public class Mock<T>
    {
        public T Object => default!;
        public void Verify(Expression<Action<T>> call) { }
        public void Setup(Expression<Action<T>> call) { }
    }

    public static class It { public static TValue IsAny<TValue>() => default!; }
}

namespace NSubstitute
{
    public static class Substitute
    {
        public static T For<T>() => default!;
        public static T Received<T>(this T substitute) => substitute;
    }

    public static class Arg
    {
        public static T Any<T>() => default!;
        public static T Is<T>(Expression<Predicate<T>> predicate) => default!;
    }
}
