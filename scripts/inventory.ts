/** `npm run inventory -- COMMAND …`: what the pane does with an inventory, for a file and without Excel. */

type Command = { readonly run: (args: readonly string[]) => Promise<number>; readonly usage: string };

/** Each command is loaded when it is asked for. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  [
    "check",
    async () => {
      const { runCheck, checkUsage } = await import("./inventory/check");
      return { run: runCheck, usage: checkUsage };
    },
  ],
  [
    "export",
    async () => {
      const { runExport, exportUsage } = await import("./inventory/export");
      return { run: runExport, usage: exportUsage };
    },
  ],
]);

const HELP = `Use: npm run --silent inventory -- COMMAND …, where COMMAND is one of: ${[...commands.keys()].join(", ")}.
COMMAND --help says more.`;

const isHelp = (word: string) => word === "--help" || word === "-h";

/** Runs a command and gives the code to end with; 2 when there is no such command. */
async function main([name = "--help", ...args]: readonly string[]): Promise<number> {
  if (isHelp(name)) {
    console.log(HELP);
    return 0;
  }
  const command = await commands.get(name)?.();
  if (command === undefined) {
    console.error(`There is no command ${name}.\n${HELP}`);
    return 2;
  }
  if (args.some(isHelp)) {
    console.log(command.usage);
    return 0;
  }
  return command.run(args);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
