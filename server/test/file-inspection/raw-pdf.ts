/** A PDF made object by object, so that a test can say anything in it, true or not. */
export class RawPdf {
  private readonly objects = new Map<number, Buffer>();

  /** @param body without `obj` and `endobj` */
  object(number: number, body: string): this {
    this.objects.set(number, Buffer.from(body, 'latin1'));
    return this;
  }

  stream(number: number, dictionary: string, data: Buffer): this {
    const head = `<< ${dictionary} /Length ${data.length} >>\nstream\n`;
    this.objects.set(number, Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')]));
    return this;
  }

  /** With a cross-reference table. @param trailer more entries than `/Size` and `/Root 1 0 R` */
  bytes(trailer = ''): Buffer {
    const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
    let offset = parts[0]!.length;
    const entries = ['0000000000 65535 f \n'];
    for (let number = 1; number <= this.largest; number++) {
      const body = this.objects.get(number);
      entries.push(body ? `${String(offset).padStart(10, '0')} 00000 n \n` : '0000000000 00000 f \n');
      if (!body) continue;
      const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
      parts.push(part);
      offset += part.length;
    }
    const size = this.largest + 1;
    const end = `xref\n0 ${size}\n${entries.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${offset}\n%%EOF\n`;
    return Buffer.concat([...parts, Buffer.from(end)]);
  }

  private get largest(): number {
    return Math.max(...this.objects.keys());
  }
}

/** A PDF of empty pages. @param count what it says of their number */
export function pdfOf(pages: number, count: number | string = pages): RawPdf {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`);
  const pdf = new RawPdf()
    .object(1, '<< /Type /Catalog /Pages 2 0 R >>')
    .object(2, `<< /Type /Pages /Count ${count} /Kids [${kids.join(' ')}] >>`);
  for (let page = 0; page < pages; page++) {
    pdf.object(page + 3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>');
  }
  return pdf;
}
