import PDFDocument from 'pdfkit';

const pages = [
  ['Proposal', 'What we would do for Blue Harbor Logistics, in five pages.'],
  ['Where you are', 'Every quotation leaves the house as an attachment. Nobody knows whether it was opened.'],
  ['What we suggest', 'One link for each reader. You see who reads which page, and for how long.'],
  ['What it costs', 'Less than one lost deal. The figures are on the next page.'],
  ['Next steps', 'Close this page, and look at your terminal: the visit is over some seconds later.'],
] as const;

/** Something to read: a PDF of five pages. */
export async function sampleDocument(): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 72, autoFirstPage: false, info: { Title: 'Proposal' } });
  pages.forEach(([title, text], index) => {
    document.addPage().fillColor('#1f2937').fontSize(32).text(title).moveDown().fontSize(16).text(text);
    document
      .fillColor('#6b7280')
      .fontSize(10)
      .text(`${index + 1} / ${pages.length}`, 72, 740, { lineBreak: false });
  });
  document.end();
  const chunks: Buffer[] = [];
  for await (const chunk of document as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
