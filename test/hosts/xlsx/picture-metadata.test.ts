import { expect, test } from "@jest/globals";
import { withoutMetadata } from "../../../src/hosts/xlsx/picture-metadata.ts";
import { jpegWith, pngWith } from "./pictures.ts";

test.each([
  ["JPEG", jpegWith],
  ["PNG", pngWith],
])("a %s goes without what it says of itself, and is as it was otherwise", (_, pictureWith) => {
  expect(withoutMetadata(pictureWith("34.6N 135.5E"))).toEqual(pictureWith(undefined));
  expect(withoutMetadata(pictureWith(undefined))).toBeUndefined();
});

test("what is cut off, broken or no picture stays as it is", () => {
  const whole = jpegWith("x".repeat(40));
  expect(withoutMetadata(whole.subarray(0, 20))).toBeUndefined();
  expect(withoutMetadata(pngWith("x".repeat(40)).subarray(0, 30))).toBeUndefined();
  expect(withoutMetadata(new Uint8Array([1, 2, 3]))).toBeUndefined();
  expect(withoutMetadata(new Uint8Array(0))).toBeUndefined();
});
