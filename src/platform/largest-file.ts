/** In octets. The app's exports are far smaller, so a larger file is not read. */
export const LARGEST_FILE = 100_000;
