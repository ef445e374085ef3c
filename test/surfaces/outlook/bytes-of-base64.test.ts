import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { bytesOfBase64 } from "../../../src/surfaces/outlook/bytes-of-base64.ts";

test("any bytes come back, also from lines", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = Buffer.from(bytes).toString("base64");
      expect(Buffer.from(bytesOfBase64(text)).equals(Buffer.from(bytes))).toBe(true);
      expect(Buffer.from(bytesOfBase64(text.replace(/.{76}/gu, "$&\r\n"))).equals(Buffer.from(bytes))).toBe(true);
    }),
  );
});
