const mailAddress = /[\w.+-]+[@＠][\w-]+(?:\.[\w-]+)+/u;
/** 03-1234-5678, 090(1234)5678. Numbers of documents and spans of years do not begin with 0. */
const telephone =
  /(?<![0-9０-９])[0０][0-9０-９]{1,4}[-‐‑–—−－ー(（][0-9０-９]{1,4}[-‐‑–—−－ー)）][0-9０-９]{3,4}(?![0-9０-９])/u;

/** The first mail address or telephone number in a text. */
export function contactIn(text: string): string | undefined {
  return (mailAddress.exec(text) ?? telephone.exec(text))?.[0];
}

const twelveDigits =
  /(?<![0-9０-９.,，．/-])(?:[0-9０-９]{12}|[0-9０-９]{4}([- \u3000－])[0-9０-９]{4}\1[0-9０-９]{4})(?![0-9０-９.,，．/-])/gu;

/**
 * The first number in a text that can be an Individual Number (個人番号): twelve digits of which the last checks the
 * others.
 */
export function individualNumberIn(text: string): string | undefined {
  return text.match(twelveDigits)?.find((found) => isIndividualNumber(found.normalize("NFKC").replaceAll(/\D/gu, "")));
}

/** The check digit of an Individual Number (Order of the Ministry of Internal Affairs No. 85 of 2014, article 5). */
function isIndividualNumber(digits: string): boolean {
  const sum = Array.from(digits.slice(0, -1)).reduce((total, digit, at) => {
    const place = digits.length - 1 - at;
    return total + Number(digit) * (place <= 6 ? place + 1 : place - 5);
  }, 0);
  const rest = sum % 11;
  return Number(digits.at(-1)) === (rest <= 1 ? 0 : 11 - rest);
}
