import { alreadyListed } from "./en/already-listed";
import { app } from "./en/app";
import { checklist } from "./en/checklist";
import { dataset } from "./en/dataset";
import { datasets } from "./en/datasets";
import { departments } from "./en/departments";
import { lost } from "./en/lost";
import { message } from "./en/message";
import { newRound } from "./en/new-round";
import { problems } from "./en/problems";
import { prompt } from "./en/prompt";
import { quickStart } from "./en/quick-start";
import { send } from "./en/send";
import { stillRight } from "./en/still-right";
import { welcome } from "./en/welcome";
import { whatCounts } from "./en/what-counts";

/** Every sentence of the pane in American English. */
export const en = {
  alreadyListed,
  app,
  checklist,
  dataset,
  datasets,
  departments,
  lost,
  message,
  newRound,
  problems,
  prompt,
  quickStart,
  send,
  stillRight,
  welcome,
  whatCounts,
};
