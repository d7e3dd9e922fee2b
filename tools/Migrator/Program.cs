Console.WriteLine("Only a design-time host for dotnet ef; see README.md beside it.");
