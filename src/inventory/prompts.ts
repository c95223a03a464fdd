import type { PromptCode } from "./field";

/** One of the nine prompts. */
export type Prompt = {
  readonly code: PromptCode;
  /** A short name for addresses and files. */
  readonly key: string;
  readonly label: string;
  /** The guide's own words, shown as they are. */
  readonly text: string;
  /** "What people usually name": ours, two or three sentences. */
  readonly help: string;
  /** Names of datasets that departments often list under it. */
  readonly examples: readonly string[];
};

/** Names where the prompts and the quick start list come from; shown wherever they are. */
export const attribution =
  "The prompts and the quick start list are by the Center for Government Excellence (GovEx) at Johns Hopkins University, licensed under CC BY 4.0. Help and examples are ours.";

/** The prompts that a point of contact answers, in the guide's order. */
export const prompts: readonly Prompt[] = [
  {
    code: "P1",
    key: "quick-start",
    label: "Quick start datasets",
    text: "Do you have any of the datasets listed in the “Open Data Quick Start Datasets” tool kit?",
    help: "Look through the list and tick what your department keeps, even when you call it something else. You need not have all of it, and it need not be public.",
    examples: ["Building permits", "Restaurant inspections", "City contracts"],
  },
  {
    code: "P2",
    key: "citywide-goals",
    label: "Citywide goals and priorities",
    text: "Of the data that you regularly create, maintain, or manage, what is directly related to citywide goals or priorities?",
    help: "Think of what the mayor or the council has promised, and of the numbers your department gives when somebody asks how it is going.",
    examples: ["Affordable housing units", "Response times", "Trees planted"],
  },
  {
    code: "P3",
    key: "mission",
    label: "Your department’s mission",
    text: "Which datasets are related to your department’s mission? Consider your departments strategic plan, any existing goals or performance objectives, your department’s website, and any regular reports.",
    help: "Think of the records without which your department could not do its work for a day. The tables behind your regular reports count too.",
    examples: ["Inspections", "Cases and clients", "Assets and their condition"],
  },
  {
    code: "P4",
    key: "requests",
    label: "Requested data",
    text: "What data is regularly or frequently requested through Right to Know requests, FOIA requests, or 311 requests?",
    help: "Think of what you look up when someone calls, writes or files a form. List it even when it may not be public; you can say so in the form.",
    examples: ["Street closures", "Incident reports", "Complaints and how they ended"],
  },
  {
    code: "P5",
    key: "budgeting",
    label: "Budgeting and evaluation",
    text: "What data is used in performance-based budgeting or evaluation (if applicable)?",
    help: "Think of the numbers behind your budget request and your performance measures, and of where each number comes from. If your city does not budget this way, choose Does not apply.",
    examples: ["Performance measures", "Program costs", "Staff hours by service"],
  },
  {
    code: "P6",
    key: "legislative",
    label: "Reports to the legislative body",
    text: "What data is used to compile reports for a legislative body (city council or cabinet meeting)?",
    help: "Think of the last report or slides you made for the council or the cabinet. Name the records the figures were counted from, not the report.",
    examples: ["Capital projects", "Grants awarded", "Service requests by district"],
  },
  {
    code: "P7",
    key: "grants",
    label: "Grant reports",
    text: "What data is used for reports on federal, state, or nonprofit grants?",
    help: "Think of each grant you report on and of the records you take the figures from. Counts of people served usually come from such a record.",
    examples: ["Clients served", "Grant expenditures", "Crash locations"],
  },
  {
    code: "P8",
    key: "services",
    label: "Measurements, transactions and services",
    text: "What data is used to record a measurement or transaction, and/or provides information on government services, initiatives or resources?",
    help: "A measurement is something read or counted; a transaction is a payment, a permit, a visit. Lists of what the city offers and where belong here too.",
    examples: ["Water meter readings", "Parking payments", "Recreation centers and their hours"],
  },
  {
    code: "P9",
    key: "visualizations",
    label: "Charts, maps and lists",
    text: "Are there datasets that drive lists, tables, graphs, charts, maps, or other visualizations that your department uses?",
    help: "Think of the maps on your wall, the dashboards on your screens and the lists on your website. Name the data behind each.",
    examples: ["Snow plow routes", "Zoning map", "Facility directory"],
  },
];

/** Each prompt by its code. */
export const promptByCode: Readonly<Record<PromptCode, Prompt>> = Object.fromEntries(
  prompts.map((prompt) => [prompt.code, prompt]),
) as Record<PromptCode, Prompt>;

/** "P1" to "P9". */
export const promptCodes: readonly PromptCode[] = prompts.map((prompt) => prompt.code);
