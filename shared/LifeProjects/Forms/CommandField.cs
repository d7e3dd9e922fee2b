using System.Collections.Concurrent;
using System.Reflection;
using SocialWatch.Kernel;

namespace SocialWatch.LifeProjects.Forms;

internal enum FieldKind
{
    /// <summary>An id the form carries and nobody sees.</summary>
    Hidden,
    Text,
    Day,
    Moment,
    Number,
    Tick,
    OneOf,
    Commune,
    Centre,
    Colleague,
}

/// <summary>One parameter of a command as a field: what kind it is follows from its type and what is said of it.</summary>
internal sealed record CommandField(string Name, FieldKind Kind, bool IsOptional, ParameterInfo Parameter, PropertyInfo Property)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<CommandField>> Known = new();

    /// <summary>Longer texts get a box of several lines.</summary>
    private const int LongestLine = 200;

    public int? Longest => Property.GetCustomAttribute<TypedAttribute>()?.Longest;

    public bool IsLong => Longest > LongestLine;

    public OneOfAttribute? OneOf => Property.GetCustomAttribute<OneOfAttribute>();

    // When it happened is mostly now. A next appointment, or since when something is so, is never guessed.
    private bool IsNow => !IsOptional && Name is ("On" or "At");

    private Type Value => Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    /// <summary>The names of an enum, or those the command lists.</summary>
    public IReadOnlyList<string> Names => OneOf?.Names ?? (Value.IsEnum ? Enum.GetNames(Value) : []);

    public static IReadOnlyList<CommandField> Of(Type command) => Known.GetOrAdd(command, static type => [
        .. type.GetConstructors().Single().GetParameters().Select(parameter => Of(parameter, type.GetProperty(parameter.Name!)!))]);

    private static CommandField Of(ParameterInfo parameter, PropertyInfo property)
    {
        var value = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var optional = new NullabilityInfoContext().Create(property).ReadState is NullabilityState.Nullable;
        return new CommandField(parameter.Name!, KindOf(value, property), optional, parameter, property);
    }

    private static FieldKind KindOf(Type value, PropertyInfo property) => value switch
    {
        _ when property.IsDefined(typeof(OneOfAttribute)) || value.IsEnum => FieldKind.OneOf,
        _ when value == typeof(string) && property.IsDefined(typeof(OfTheCellAttribute)) => FieldKind.Commune,
        _ when value == typeof(CentreId) => FieldKind.Centre,
        _ when value == typeof(WorkerId) => FieldKind.Colleague,
        _ when value == typeof(string) => FieldKind.Text,
        _ when value == typeof(DateOnly) => FieldKind.Day,
        _ when value == typeof(DateTimeOffset) => FieldKind.Moment,
        _ when value == typeof(int) => FieldKind.Number,
        _ when value == typeof(bool) => FieldKind.Tick,
        _ when value.GetProperty("Value")?.PropertyType == typeof(Guid) => FieldKind.Hidden,
        _ => throw new InvalidOperationException($"{property.DeclaringType}.{property.Name}: no field can be drawn for a {value.Name}."),
    };

    /// <summary>The argument for the command, from what was sent. What is not there becomes the empty value, of which the door will say that it is missing.</summary>
    public object? Read(Slot? slot) => Kind switch
    {
        FieldKind.Hidden or FieldKind.Centre or FieldKind.Colleague => Guid.TryParse(slot?.Text, out var id) ? Activator.CreateInstance(Value, id) : Empty,
        FieldKind.OneOf when Value.IsEnum => Enum.TryParse(Value, slot?.Text, out var one) ? one : IsOptional ? null : Enum.ToObject(Value, -1),
        FieldKind.Text or FieldKind.OneOf or FieldKind.Commune => IsOptional ? Typing.TextOrNull(slot?.Text) : Typing.Text(slot?.Text),
        FieldKind.Day => slot?.Day ?? Empty,
        FieldKind.Moment => slot?.Moment ?? Empty,
        FieldKind.Number => slot?.Number ?? Empty,
        FieldKind.Tick => slot?.Tick ?? false,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private object? Empty => IsOptional ? null : Activator.CreateInstance(Value);

    /// <summary>The empty form: what is offered, or as it mostly is.</summary>
    /// <param name="now">On Morocco's wall.</param>
    public Slot Begin(object? offered, DateTimeOffset now) => Kind switch
    {
        FieldKind.Hidden => new Slot { Text = IdIn(offered) ?? Guid.CreateVersion7().ToString() },
        FieldKind.Centre or FieldKind.Colleague => new Slot { Text = IdIn(offered) },
        FieldKind.Text or FieldKind.OneOf or FieldKind.Commune => new Slot { Text = offered?.ToString() },
        FieldKind.Day => new Slot { Day = offered as DateOnly? ?? (IsNow ? DateOnly.FromDateTime(now.DateTime) : null) },
        FieldKind.Moment => Slot.At(offered as DateTimeOffset? ?? (IsNow ? now : null)),
        FieldKind.Number => new Slot { Number = offered as int? },
        FieldKind.Tick => new Slot { Tick = offered as bool? ?? false },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string? IdIn(object? id) => id?.GetType().GetProperty("Value")?.GetValue(id)?.ToString();
}
