/** In octets. A file that is larger holds none of the app's texts. */
export const LARGEST_FILE = 100_000;
