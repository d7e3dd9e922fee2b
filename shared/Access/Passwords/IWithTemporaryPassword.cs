using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SocialWatch.Access.Passwords;

/// <summary>A form with a password to pass on. Rejected, it comes back full but for that: a new one stands in its place.</summary>
internal interface IWithTemporaryPassword
{
    string Password { get; set; }
}

internal static class TemporaryPasswordForms
{
    public static PageModel WithNewPassword(this PageModel page, IWithTemporaryPassword form)
    {
        form.Password = TemporaryPassword.New();
        page.ModelState.Remove("Form.Password");
        return page;
    }
}
