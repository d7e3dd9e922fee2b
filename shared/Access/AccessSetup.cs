using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SocialWatch.Access.Devices;
using SocialWatch.Access.KeyRing;
using SocialWatch.Access.Passwords;
using SocialWatch.Access.SecondFactor;
using SocialWatch.Access.Sessions;
using SocialWatch.Kernel;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Access;

/// <summary>Puts the door into the house.</summary>
public static class AccessSetup
{
    private const string CookieOrDevice = "SocialWatch";

    /// <summary>
    /// Sign-in, roles, workers, devices and the key ring. After this every endpoint is closed to strangers unless it
    /// says [AllowAnonymous]; the host still calls UseAuthentication and UseAuthorization, and gives the master key.
    /// </summary>
    public static IServiceCollection AddAccess(this IServiceCollection services, AccessOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(TimeProvider.System);
        AddDatabase(services, options);
        AddKeyRing(services);
        AddWorkers(services);
        AddSchemes(services);
        AddPolicies(services);
        services.AddWords(typeof(AccessSetup).Assembly);
        services.AddNavigation(new NavigationItem("access.team", Addresses.Team, Permission.Coordinate));
        return services;
    }

    private static void AddDatabase(IServiceCollection services, AccessOptions options)
    {
        services.AddSingleton<Standings>();
        services.AddSingleton<ForgetChangedWorkers>();
        switch (options.Provider)
        {
            case "sqlite":
                services.AddDbContext<AccessDb, SqliteAccessDb>((provider, db) => db
                    .UseSqlite(options.ConnectionString, sqlite => sqlite.MigrationsHistoryTable(AccessDb.MigrationsTable))
                    .AddInterceptors(provider.GetRequiredService<ForgetChangedWorkers>()));
                break;
            case "postgres":
                services.AddDbContext<AccessDb, PostgresAccessDb>((provider, db) => db
                    .UseNpgsql(options.ConnectionString, postgres => postgres.MigrationsHistoryTable(AccessDb.MigrationsTable))
                    .AddInterceptors(provider.GetRequiredService<ForgetChangedWorkers>()));
                break;
            default:
                throw new ArgumentException($"Unknown database provider \"{options.Provider}\": it is \"sqlite\" or \"postgres\".", nameof(options));
        }
    }

    private static void AddKeyRing(IServiceCollection services)
    {
        // One name for every host, or they could not read each other's sessions.
        services.AddDataProtection().SetApplicationName("SocialWatch");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(keys =>
        {
            keys.XmlRepository = new DatabaseKeyRing(provider.GetRequiredService<IServiceScopeFactory>());
            keys.XmlEncryptor = new RingSeal(provider);
        }));
    }

    private static void AddWorkers(IServiceCollection services)
    {
        services.AddIdentityCore<Worker>(identity =>
            {
                identity.Lockout.MaxFailedAccessAttempts = PasswordRules.TriesBeforePause;
                identity.Lockout.DefaultLockoutTimeSpan = PasswordRules.Pause;
                identity.ClaimsIdentity.SecurityStampClaimType = AccessClaims.Stamp;
            })
            .AddSignInManager()
            .AddUserStore<WorkerStore>()
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);

        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = PasswordRules.HashRounds);
        services.Replace(ServiceDescriptor.Scoped<IUserClaimsPrincipalFactory<Worker>, WorkerPrincipals>());

        // Ours instead of the framework's puzzles of signs and classes.
        services.RemoveAll<IPasswordValidator<Worker>>().AddScoped<IPasswordValidator<Worker>, UncommonPassword>();
        services.RemoveAll<IUserValidator<Worker>>().AddScoped<IUserValidator<Worker>, UserNames>();

        services.TryAddSingleton<IWorkerNames, WorkerNames>();
        services.AddSingleton<UnknownNames>();
        services.AddScoped<SignIns>();
        services.AddScoped<MyDevices>();
        services.AddScoped<SecondFactors>();
        services.AddScoped<MyPassword>();
        services.AddScoped<Team>();
        services.AddScoped(provider => new WorkerRegistry(
            provider.GetRequiredService<UserManager<Worker>>(), provider.GetRequiredService<TimeProvider>()));
    }

    private static void AddSchemes(IServiceCollection services)
    {
        services.AddSingleton<SessionEvents>();
        services.AddAuthentication(CookieOrDevice)
            .AddPolicyScheme(CookieOrDevice, displayName: null, policy => policy.ForwardDefaultSelector = context =>
                context.Request.Headers.Authorization.ToString().StartsWith(DeviceSignIn.Bearer, StringComparison.OrdinalIgnoreCase)
                    ? DeviceSignIn.SchemeName
                    : IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, cookie =>
            {
                cookie.Cookie = new SessionCookie("sw-session");
                cookie.EventsType = typeof(SessionEvents);
                cookie.LoginPath = Addresses.SignIn;
                cookie.ReturnUrlParameter = "returnUrl";
                cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
                cookie.SlidingExpiration = true;
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie =>
            {
                cookie.Cookie = new SessionCookie("sw-second-step");
                cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
            })
            .AddScheme<AuthenticationSchemeOptions, DeviceSignIn>(DeviceSignIn.SchemeName, displayName: null, configureOptions: null);
    }

    private static void AddPolicies(IServiceCollection services)
    {
        var settled = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(HasOwnPassword).Build();
        var authorization = services.AddAuthorizationBuilder()
            .SetDefaultPolicy(settled)
            // A page whose author forgot to say who may open it is closed, not open.
            .SetFallbackPolicy(settled)
            .AddPolicy(AccessPolicies.ChoosesPassword, policy => policy.RequireAuthenticatedUser().RequireAssertion(InPerson))
            .AddPolicy(AccessPolicies.InPerson, policy => policy.Combine(settled).RequireAssertion(InPerson));

        foreach (var permission in Enum.GetNames<Permission>())
        {
            authorization.AddPolicy(permission, policy => policy.Combine(settled).RequireClaim(SocialWatchClaims.Permission, permission));
        }
    }

    private static bool InPerson(AuthorizationHandlerContext context) =>
        context.User.Identity?.AuthenticationType == IdentityConstants.ApplicationScheme;

    private static bool HasOwnPassword(AuthorizationHandlerContext context) =>
        !context.User.HasClaim(claim => claim.Type == SocialWatchClaims.TemporaryPassword);
}
