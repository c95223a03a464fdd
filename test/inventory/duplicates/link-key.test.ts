import { linkKey } from "../../../src/inventory/duplicates/link-key";

test.each([
  ["https://data.city.gov/datasets/potholes", "data.city.gov/datasets/potholes", true],
  ["http://www.Data.City.gov:80/datasets/potholes/", "data.city.gov/datasets/potholes", true],
  ["https://data.city.gov/datasets/potholes?utm_source=mail&b=2&a=1", "data.city.gov/datasets/potholes?a=1&b=2", true],
  ["https://data.city.gov/Streets/abcd-1234/data", "data.city.gov/Streets/abcd-1234/data", true],
  [
    "https://hub.arcgis.com/maps/46ea3b78a1514b7794c0d4aaf4438f84",
    "hub.arcgis.com/maps/46ea3b78a1514b7794c0d4aaf4438f84",
    true,
  ],
  ["https://city.gov/files/potholes.csv", "city.gov/files/potholes.csv", true],
  ["https://city.gov/app#/dataset/12", "city.gov/app#/dataset/12", true],
  ["https://city.gov/streets#top", "city.gov/streets", false],
  ["https://city.gov/datasets?q=streets", "city.gov/datasets?q=streets", false],
])("%s", (address, key, isDataset) => {
  expect(linkKey(address)).toEqual({ key, isDataset });
});

test.each([
  "",
  "N/A",
  "city.gov/streets",
  "https://city.gov",
  "https://city.gov/",
  "https://city.gov/?utm_source=mail",
])("%j tells nothing apart", (address) => {
  expect(linkKey(address)).toBeUndefined();
});
