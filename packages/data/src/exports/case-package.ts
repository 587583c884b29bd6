/** The parts of a CASE 1.1 package (Competencies and Academic Standards Exchange, 1EdTech) that we write. */
export interface CasePackage {
  readonly CFDocument: CaseDocument;
  readonly CFItems?: readonly CaseItem[];
  readonly CFAssociations?: readonly CaseAssociation[];
  readonly CFDefinitions?: CaseDefinitions;
  readonly CFRubrics?: readonly CaseRubric[];
}

/** What every part has. */
interface CasePart {
  /** A UUID in lower case. */
  readonly identifier: string;
  readonly uri: string;
  /** An ISO 8601 date and time. */
  readonly lastChangeDateTime: string;
}

/** A link to a part. */
export interface CaseLink {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/** A link to one end of an association. */
export interface CaseNode extends CaseLink {
  /** `CASE`, or `ext:` and a name. */
  readonly targetType?: string;
}

/** The framework. */
export interface CaseDocument extends CasePart {
  readonly frameworkType?: string;
  readonly caseVersion?: '1.1';
  readonly creator: string;
  readonly title: string;
  readonly officialSourceURL?: string;
  readonly publisher?: string;
  readonly description?: string;
  readonly subject?: readonly string[];
  readonly subjectURI?: readonly CaseLink[];
  readonly language?: string;
  readonly version?: string;
  readonly adoptionStatus?: string;
  readonly statusStartDate?: string;
  readonly statusEndDate?: string;
  readonly licenseURI?: CaseLink;
  readonly notes?: string;
}

/** One statement of the framework. */
export interface CaseItem extends CasePart {
  readonly fullStatement: string;
  readonly alternativeLabel?: string;
  readonly CFItemType?: string;
  readonly humanCodingScheme?: string;
  readonly listEnumeration?: string;
  readonly abbreviatedStatement?: string;
  readonly conceptKeywords?: readonly string[];
  readonly conceptKeywordsURI?: CaseLink;
  readonly notes?: string;
  readonly subject?: readonly string[];
  readonly subjectURI?: readonly CaseLink[];
  readonly language?: string;
  readonly educationLevel?: readonly string[];
  readonly CFItemTypeURI?: CaseLink;
  readonly licenseURI?: CaseLink;
  readonly statusStartDate?: string;
  readonly statusEndDate?: string;
}

/** How two nodes belong together: the origin is a child, a translation … of the destination. */
export interface CaseAssociation extends CasePart {
  readonly associationType: string;
  readonly sequenceNumber?: number;
  readonly originNodeURI: CaseNode;
  readonly destinationNodeURI: CaseNode;
  readonly CFAssociationGroupingURI?: CaseLink;
  readonly notes?: string;
}

/** What items refer to. */
export interface CaseDefinitions {
  readonly CFConcepts?: readonly (CasePart & {
    readonly title: string;
    readonly description?: string;
    readonly keywords?: string;
    readonly hierarchyCode: string;
  })[];
  readonly CFSubjects?: readonly (CasePart & {
    readonly title: string;
    readonly description?: string;
    readonly hierarchyCode: string;
  })[];
  readonly CFLicenses?: readonly (CasePart & {
    readonly title: string;
    readonly description?: string;
    readonly licenseText: string;
  })[];
  readonly CFItemTypes?: readonly CaseItemType[];
  readonly CFAssociationGroupings?: readonly (CasePart & {
    readonly title: string;
    readonly description?: string;
  })[];
}

/** A kind of item. */
export interface CaseItemType extends CasePart {
  readonly title: string;
  readonly description: string;
  readonly hierarchyCode: string;
  readonly typeCode?: string;
}

/** A rating scale. */
export interface CaseRubric extends CasePart {
  readonly title?: string;
  readonly description?: string;
  readonly CFRubricCriteria?: readonly CaseCriterion[];
}

/** What a rubric rates. */
export interface CaseCriterion extends CasePart {
  readonly category?: string;
  readonly description?: string;
  readonly CFItemURI?: CaseLink;
  readonly weight?: number;
  readonly position?: number;
  readonly rubricId?: string;
  readonly CFRubricCriterionLevels?: readonly CaseLevel[];
}

/** One step of a criterion. */
export interface CaseLevel extends CasePart {
  readonly description?: string;
  readonly quality?: string;
  readonly score?: number;
  readonly feedback?: string;
  readonly position?: number;
  readonly rubricCriterionId?: string;
}
