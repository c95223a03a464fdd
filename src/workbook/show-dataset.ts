export function showDataset(_id: string): Promise<void> {
  throw new Error("not made yet");
}
