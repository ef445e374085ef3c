/**
 * A page of docs/ as HTML, for those who read it from the pane. Knows the Markdown that these pages use: headings,
 * paragraphs, lists, tables, code, links and pictures. Links to what is not shipped stay as their text.
 *
 * @param {string} markdown
 * @param {{ readonly lang: string, readonly style: string }} page the style's address as seen from the page
 */
export function helpPage(markdown, { lang, style }) {
  const text = markdown.replaceAll(/<!--[^]*?-->/gu, "").trim();
  const blocks = text.split(/\n{2,}/u).map(blockOf);
  const title = /^# (.*)$/mu.exec(text)?.[1] ?? "";
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${style}" />
<main class="help">
${blocks.join("\n")}
</main>
</html>
`;
}

function blockOf(block) {
  const heading = /^(#+) (.*)$/u.exec(block);
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  const code = /^( *)```\w*\n([^]*?)\n *```$/u.exec(block);
  if (code) return `<pre>${escaped(code[2])}</pre>`;
  if (block.startsWith("|")) return table(block.split("\n"));
  if (/^(?:-|\d+\.) /u.test(block)) return list(block);
  return `<p>${inline(block)}</p>`;
}

function table([header, , ...rows]) {
  const cells = (row) => row.split(/(?<!\\)\|/u).slice(1, -1);
  const line = (row, tag) =>
    `<tr>${cells(row)
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join("")}</tr>`;
  return `<table>${line(header, "th")}${rows.map((row) => line(row, "td")).join("")}</table>`;
}

function list(block) {
  const items = block.split(/\n(?=(?:-|\d+\.) )/u).map((item) => item.replace(/^(?:-|\d+\.) +/u, ""));
  const tag = block.startsWith("-") ? "ul" : "ol";
  return `<${tag}>${items.map((item) => `<li>${inline(item.replaceAll(/\n +/gu, "\n"))}</li>`).join("")}</${tag}>`;
}

function inline(text) {
  return escaped(text)
    .replaceAll(/\\\n/gu, "<br />")
    .replaceAll(/`([^`]*)`/gu, "<code>$1</code>")
    .replaceAll(/\*\*(.+?)\*\*/gu, "<strong>$1</strong>")
    .replaceAll(/!\[([^\]]*)\]\(([^)]+)\)/gu, '<img alt="$1" src="$2" />')
    .replaceAll(/\[([^\]]*)\]\(([^)]+)\)/gu, (_, words, address) => link(words, address));
}

/** Pages of the guide and of the rules are shipped; what lies above them is not. */
function link(words, address) {
  if (/^https:/u.test(address)) return `<a href="${address}">${words}</a>`;
  return address.startsWith("../../..") ? words : `<a href="${address.replace(/\.md(?=$|#)/u, ".html")}">${words}</a>`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
