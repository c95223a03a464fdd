/** `npm run inventory -- COMMAND …`: what the pane does with an inventory, for a file and without Excel. */
import { runCheck } from "./inventory/check";

type Command = (args: readonly string[]) => Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map([["check", runCheck]]);

const HELP = `Use: npm run --silent inventory -- COMMAND FILE, where COMMAND is one of: ${[...commands.keys()].join(", ")}.
COMMAND --help says more.`;

async function main(): Promise<number> {
  const [name = "--help", ...args] = process.argv.slice(2);
  const command = commands.get(name);
  if (command !== undefined) return command(args);
  const asked = name === "--help" || name === "-h";
  (asked ? console.log : console.error)(asked ? HELP : `There is no command ${name}.\n${HELP}`);
  return asked ? 0 : 2;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
