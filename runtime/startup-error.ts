/** Something outside the program keeps it from starting; the message is one line a person can act on. */
export class StartupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartupError';
  }
}
