using SocialWatch.Kernel;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>What holds before any rule is asked, for pages and devices alike.</summary>
internal sealed class Door(ICellDirectory cells, IWorkerNames workers, TimeProvider clock)
{
    public Stamp Stamp(Asker asker) => new(asker.Worker, asker.Cell, clock.MoroccoNow());

    public async ValueTask<Refusal?> Refuses<TState, TEvent>(Command<TState, TEvent> command, OperationId operation, Asker asker) => this switch
    {
        _ when !asker.May.Contains(command.Needs) => new NotAllowed(),
        _ when operation.Value == Guid.Empty => new NotOneOfThose("Operation"),
        _ => Shape.FaultIn(command, await cells.Of(asker.Cell)) ?? await Stranger(command, asker),
    };

    private async ValueTask<Refusal?> Stranger(object command, Asker asker)
    {
        foreach (var (field, worker) in Shape.ColleaguesIn(command))
        {
            if (worker != asker.Worker && !(await workers.Of(asker.Cell)).Any(colleague => colleague.Id == worker))
            {
                return new NotOneOfThose(field);
            }
        }

        return null;
    }
}
