using System.CommandLine;
using SocialWatch.Host;
using SocialWatch.Host.Commands;

var root = new RootCommand("SocialWatch: the working tool of a provincial social watch cell. Without a command it serves the pages.")
{
    new MigrateCommand(),
    new RebuildCommand(),
    new BackupCommand(),
    new RestoreCommand(),
    new VerifyTrailCommand(),
};
HouseOptions.AddTo(root);
root.SetAction(ServeCommand.Run);
return await root.Parse(args).InvokeAsync();
