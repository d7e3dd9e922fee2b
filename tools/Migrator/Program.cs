Console.WriteLine("This program only carries the contexts for dotnet-ef. See tools/Migrator/README.md.");
