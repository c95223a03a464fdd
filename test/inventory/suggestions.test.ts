import { newDataset } from "../../src/inventory/dataset";
import { suggestionsFor } from "../../src/inventory/suggestions";

test("suggests what was written most, and nothing empty", () => {
  const rows = ["Cityworks", "", "Excel on the shared drive", "Cityworks", " Cityworks "].map((sourceSystem) =>
    newDataset({ inventoryId: "PW-1", department: "Public Works", sourceSystem }),
  );
  expect(suggestionsFor("sourceSystem", rows)).toEqual(["Cityworks", "Excel on the shared drive"]);
  expect(suggestionsFor("division", rows)).toEqual([]);
});
