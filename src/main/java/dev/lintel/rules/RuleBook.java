package dev.lintel.rules;

import dev.lintel.lint.Rule;
import dev.lintel.lint.RulePage;
import dev.lintel.lint.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The list of all rules, in alphabetical order. To add a rule, add its line. */
public final class RuleBook implements RuleSet {

    private static final List<Rule> RULES = List.of(
            new AddCheckValidating(),
            new AddColumnJson(),
            new AddColumnRequired(),
            new AddColumnRewriting(),
            new AddColumnValidating(),
            new AddConstraintRejectingWrites(),
            new AddExclusionConstraintBlocking(),
            new AddForeignKeyValidating(),
            new AddPrimaryKeyBlocking(),
            new AddUniqueConstraintBlocking(),
            new AddUniqueRejectingDuplicates(),
            new AlterConstraintValidating(),
            new AlterDomainValidating(),
            new AlterMissing(),
            new AlterPendingTriggerEvents(),
            new AlterTypeIncompatible(),
            new AlterTypeNarrowing(),
            new AlterTypeRewriting(),
            new AlterTypeScanning(),
            new AttachPartitionScanning(),
            new AutovacuumDisabled(),
            new BackfillLeavingHoles(),
            new BackfillUnderLock(),
            new BatchesInOneTransaction(),
            new ChangeDefault(),
            new ChangeOwner(),
            new ChangeStorageRewriting(),
            new CheckUnrepeatable(),
            new ClusterRewriting(),
            new ConcurrentBuildDeadlocking(),
            new ConcurrentBuildHanging(),
            new ConcurrentBuildUnderTimeout(),
            new ConstraintNeverValidated(),
            new CreateExisting(),
            new CreateFunctionAmbiguous(),
            new CreateIndexBlocking(),
            new CreateIndexLeavingInvalid(),
            new CreateIndexRedundant(),
            new CreateIndexUnnamed(),
            new CreatePartitionBlocking(),
            new CreatePartitionScanningDefault(),
            new CreatePartitionedIndexBlocking(),
            new CreatePolicyRestrictive(),
            new DefaultTimeFrozen(),
            new DeleteAllRows(),
            new DeleteUnbatched(),
            new DetachPartitionBlocking(),
            new DisableTriggerCommitted(),
            new DropCascade(),
            new DropColumn(),
            new DropColumnTakingConstraint(),
            new DropDatabase(),
            new DropDefaultRejectingWrites(),
            new DropExtension(),
            new DropFunction(),
            new DropIndexBeforeReplacement(),
            new DropIndexBlocking(),
            new DropPartitionBlocking(),
            new DropPrimaryKey(),
            new DropPublication(),
            new DropSchema(),
            new DropSequence(),
            new DropStillDependedOn(),
            new DropTable(),
            new DropUniqueBreakingUpserts(),
            new DropView(),
            new EnumValueUnknownToReaders(),
            new EnumValueUsedUncommitted(),
            new ForeignKeyIncompatible(),
            new ForeignKeyNarrower(),
            new ForeignKeyWithoutIndex(),
            new IfNotExistsSkipping(),
            new InsertLeavingSequenceBehind(),
            new IntegerKey(),
            new LockTableBlocking(),
            new LockTimeoutTooLong(),
            new MigrationMixingTransactions(),
            new MissingLockTimeout(),
            new NotUnderstood(),
            new PsqlCommandUnsupported(),
            new PublicationWithoutIdentity(),
            new RecreateViewLosingGrants(),
            new RefreshMaterializedViewBlocking(),
            new RefreshMaterializedViewUnreadable(),
            new ReindexBlocking(),
            new RenameColumn(),
            new RenameEnumValue(),
            new RenameFunction(),
            new RenameSchema(),
            new RenameSequence(),
            new RenameTable(),
            new RenameType(),
            new RenameView(),
            new ReplaceCheckNarrowing(),
            new ReplaceFunctionIncompatible(),
            new ReplaceViewIncompatible(),
            new RevokeFromApplication(),
            new RowSecurityIncomplete(),
            new RowSecurityWithoutPolicy(),
            new SessionSettingLeaking(),
            new SetExpressionRewriting(),
            new SetLocalOutsideTransaction(),
            new SetNotNullRejectingWrites(),
            new SetNotNullScanning(),
            new SetSchema(),
            new SeveralTablesLocked(),
            new StatementInTransaction(),
            new StatementTooNew(),
            new StatementUnsupported(),
            new SwapTableIncomplete(),
            new TransactionEndedEarly(),
            new TransactionNotCommitted(),
            new Truncate(),
            new TruncateReferenced(),
            new UndoIncomplete(),
            new UnloggedTable(),
            new UpdateUnbatched(),
            new UsingIndexIneligible(),
            new VacuumFullRewriting(),
            new ValidateConstraintSameTransaction(),
            new WorkUnderLock());

    /** Rules that only run where they are asked for, as their pages say: taste, and what only few projects care for. */
    private static final Set<String> OFF = Set.of("change-default");

    /** The ids that have a page and no class of their own, because the readers and the linter itself report them. */
    static final List<String> WITHOUT_CLASS = List.of(
            "duplicate-version",
            "duplicate-version-ambiguous",
            "migration-edited",
            "migration-missing",
            "migration-name-ignored",
            "migration-out-of-order",
            "migration-removed",
            "suppression-unused",
            "suppression-without-reason");

    /** What was read, by id: sets that are linted side by side ask for the same ones. */
    private final Map<String, RulePage> pages = new ConcurrentHashMap<>();

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public boolean offByDefault(String id) {
        return OFF.contains(id);
    }

    @Override
    public RulePage page(String id) {
        return pages.computeIfAbsent(id, RuleBook::read);
    }

    private static RulePage read(String id) {
        try (InputStream page = RuleBook.class.getResourceAsStream("pages/" + id + ".md")) {
            if (page == null) {
                throw new IllegalArgumentException("There is no page rules/" + id + ".md");
            }
            return RulePage.parse(id, new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a rule or a page of this id. */
    public boolean knows(String id) {
        for (Rule rule : RULES) {
            if (rule.id().equals(id)) {
                return true;
            }
        }
        return WITHOUT_CLASS.contains(id);
    }

    /** All ids, in alphabetical order. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>(WITHOUT_CLASS);
        for (Rule rule : RULES) {
            ids.add(rule.id());
        }
        Collections.sort(ids);
        return ids;
    }
}
