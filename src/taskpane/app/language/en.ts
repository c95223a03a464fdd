import { app } from "./en/app";
import { checklist } from "./en/checklist";
import { dataset } from "./en/dataset";
import { departments } from "./en/departments";
import { problems } from "./en/problems";
import { prompt } from "./en/prompt";
import { setup } from "./en/setup";
import { welcome } from "./en/welcome";
import { whatCounts } from "./en/what-counts";

/** Every sentence of the pane in American English. */
export const en = { app, checklist, dataset, departments, problems, prompt, setup, welcome, whatCounts };
