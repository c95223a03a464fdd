/** Excel.SettingCollection: the same bag as Office's document settings (fact 5.8). */
import { NULL_OBJECT, ServerCollection, ServerObject } from "../../protocol/server-object";
import type { Resolved } from "../../protocol/server-object";
import { itemNotFound } from "../errors";
import { asText } from "./arguments";
import type { HostContext } from "./host-context";

/** Values as JSON text. */
export type SettingsBag = Map<string, string>;

export class Settings extends ServerCollection {
  readonly className = "SettingCollection";

  constructor(
    private readonly context: HostContext,
    private readonly bag: SettingsBag,
  ) {
    super();
  }
  GetCount(): number {
    return this.bag.size;
  }
  items(): Setting[] {
    return [...this.bag.keys()].map((key) => new Setting(this.context, this.bag, key));
  }
  item(key: unknown): Setting {
    if (!this.bag.has(asText(key))) throw itemNotFound();
    return new Setting(this.context, this.bag, asText(key));
  }
  GetItemOrNullObject(key: unknown): Resolved {
    return this.bag.has(asText(key)) ? this.item(key) : NULL_OBJECT;
  }
  Add(key: unknown, value: unknown): Setting {
    this.context.assertWritable();
    this.bag.set(asText(key), JSON.stringify(value ?? null));
    this.context.live.changed({ kind: "names" });
    return this.item(key);
  }
}

class Setting extends ServerObject {
  readonly className = "Setting";

  constructor(
    private readonly context: HostContext,
    private readonly bag: SettingsBag,
    private readonly key: string,
  ) {
    super();
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    const text = this.bag.get(this.key);
    if (text === undefined) throw itemNotFound();
    const value: unknown = JSON.parse(text);
    return value;
  }
  set Value(value: unknown) {
    this.context.assertWritable();
    this.bag.set(this.key, JSON.stringify(value ?? null));
  }
  Delete(): void {
    this.context.assertWritable();
    this.bag.delete(this.key);
  }
}
