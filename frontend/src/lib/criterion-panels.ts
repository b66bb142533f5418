import type { ComponentType } from 'react';

export interface CriterionPanelProps {
  evaluationId: string;
  indicatorCode: string;
}

/** A tab beside the indicator in hand that another feature brings. */
export interface CriterionPanel {
  /** Stands in the address. */
  key: string;
  /** Words in the feature's texts that name the tab until the label is there: a tab is never without a name. */
  name: string;
  /** Who has it. */
  offered: (permissions: readonly string[]) => boolean;
  label: ComponentType<CriterionPanelProps>;
  content: ComponentType<CriterionPanelProps>;
}

let panels: readonly CriterionPanel[] = [];

/** Called once by `app/router.tsx`, which knows the features. */
export function provideCriterionPanels(given: readonly CriterionPanel[]): void {
  panels = given;
}

export const criterionPanels = (): readonly CriterionPanel[] => panels;

export interface CriterionSectionProps extends CriterionPanelProps {
  /** Cells of the indicator in which the organization existed. */
  periods: readonly string[];
  /** Types of output that the indicator counts. */
  outputTypes: readonly string[];
}

let outputSection: ComponentType<CriterionSectionProps> | undefined;

/** What stands below the figures of an indicator that counts outputs; another feature brings it. */
export function provideOutputSection(given: ComponentType<CriterionSectionProps>): void {
  outputSection = given;
}

export const outputSectionOf = () => outputSection;

/** What the feature of the sheet shows of one indicator inside another feature's screen. */
export interface IndicatorViews {
  /** What its unit says of it and the evidence behind, each file opened at its page in place. */
  dossier: ComponentType<CriterionPanelProps>;
  /** What it asks and how it is scored. */
  rule: ComponentType<CriterionPanelProps>;
}

let views: IndicatorViews | undefined;

export function provideIndicatorViews(given: IndicatorViews): void {
  views = given;
}

export const indicatorViews = () => views;
