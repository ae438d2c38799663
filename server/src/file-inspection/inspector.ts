/** What a file is by its bytes, whatever its name and its sender say. */
export interface InspectedFile {
  contentType: 'application/pdf' | 'image/png' | 'image/jpeg';
  /** 1 for an image. */
  pageCount: number;
}

/** Finds out what an uploaded file is, and whether it can be shown to readers. */
export class FileInspector {
  /**
   * @throws ApiError 422 `file_type_not_supported`, `file_damaged`, `file_encrypted`, `file_too_complex`; 503 when too many files are waiting
   */
  inspect(path: string): Promise<InspectedFile> {
    return Promise.reject(new Error(path));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
