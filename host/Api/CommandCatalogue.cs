using System.Collections.Frozen;
using System.Reflection;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;

namespace SocialWatch.Host.Api;

/// <summary>Every command a device may send, by its name.</summary>
internal sealed class CommandCatalogue(IReadOnlyList<LoadedModule> modules)
{
    private readonly FrozenDictionary<string, Type> _types = modules.Select(module => module.Assembly).Append(typeof(CommandNameAttribute).Assembly)
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.IsAssignableTo(typeof(LifeProjectCommand)) || type.IsAssignableTo(typeof(PersonCommand))
            || type.IsAssignableTo(typeof(SignalCommand)) || type.IsAssignableTo(typeof(RoundCommand)) || type.IsAssignableTo(typeof(CampaignCommand)))
        .Select(type => (Type: type, type.GetCustomAttribute<CommandNameAttribute>()?.Name))
        .Where(one => one.Name is not null)
        .ToFrozenDictionary(one => one.Name!, one => one.Type);

    public IEnumerable<KeyValuePair<string, Type>> All => _types.OrderBy(one => one.Key, StringComparer.Ordinal);

    public Type? Find(string? name) => name is null ? null : _types.GetValueOrDefault(name);
}
