import fc from "fast-check";
import { mailLink } from "../../src/inventory/mail";

const message = { to: ["clerk@city.example.gov"], subject: "Data & more", body: "First line\nsecond = 50 %" };

test("makes a link with everything in it", () => {
  const { href, isWhole } = mailLink({ ...message, cc: ["lead@city.example.gov"] });
  expect(isWhole).toBe(true);
  expect(href).toBe(
    "mailto:clerk@city.example.gov?cc=lead@city.example.gov&subject=Data%20%26%20more&body=First%20line%0D%0Asecond%20%3D%2050%20%25",
  );
});

test("leaves a text out that is too long for a link", () => {
  const { href, isWhole } = mailLink({ ...message, body: "x".repeat(3000) });
  expect(isWhole).toBe(false);
  expect(href).toBe("mailto:clerk@city.example.gov?subject=Data%20%26%20more");
});

test("nothing that stands in the sheet can add a field or another scheme to the link", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (to, body) => {
      const url = new URL(mailLink({ to: [to], subject: "s", body }).href);
      expect(url.protocol).toBe("mailto:");
      expect([...url.searchParams.keys()].every((key) => key === "subject" || key === "body")).toBe(true);
    }),
  );
});
