/**
 * In a unit with fewer people than this nobody is impartial about a colleague, and anybody may guess who wrote (practice: P15;
 * the figure is the product's own).
 */
export const SMALL_UNIT = 15;
