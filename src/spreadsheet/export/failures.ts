/** An export that cannot be made as it was asked for; `message` is one line that says what to do. Nothing was written. */
export class ExportRefused extends Error {
  override readonly name = 'ExportRefused';
}

/** A file that cannot be written, or of a kind that we do not write; `message` is one line that says what to do. */
export class UnwritableError extends Error {
  override readonly name = 'UnwritableError';
}
