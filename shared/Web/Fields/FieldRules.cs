using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;

namespace SocialWatch.Web;

/// <summary>What a form says about itself, in our words: the framework looks up the messages of attributes, and no others.</summary>
public static class FieldRules
{
    /// <summary>These fields must be filled.</summary>
    public static ValidationResult Required(ValidationContext context, params IEnumerable<string> fields) => new(context.GetRequiredService<Words>()["field.required"], fields);
}
