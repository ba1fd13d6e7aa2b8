#include "core/model/catalogue.h"
#include "core/net/sqlitestorage.h"
#include "core/phone/flash.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

using namespace vphone;
using net::SqliteStorage;

namespace {

constexpr quint64 firstMac = 0x000e08000001;
constexpr int patience = 20000; ///< ms

MacAddress macOf(quint64 number)
{
    return MacAddress(firstMac + number);
}

/// Two configurations that differ in every one of these, so that a mixture would show.
constexpr auto alternating = std::to_array<const char*>(
    {"GPP_A", "GPP_B", "GPP_C", "GPP_D", "GPP_E", "GPP_F", "GPP_G", "GPP_H", "GPP_I", "GPP_J"});
constexpr quint64 writtenPhones = 8;

QByteArray longValue(int generation)
{
    return QByteArray::number(generation) + QByteArray(generation % 2 == 0 ? 2000 : 100, 'x');
}

QByteArray recordOf(int generation, const param::ParamTable& table)
{
    config::Config config(table);
    for (const char* tag : alternating)
        config.set(table.at(tag), longValue(generation));
    phone::Flash flash;
    flash.own = config.own();
    return toRecord(flash, table);
}

param::ParamTable tableOf8841()
{
    const auto catalogue = model::Catalogue::load();
    return *param::ParamTable::load(*catalogue->find("8841"));
}

/// Runs until it is killed. Says on standard output what it is about to do: o opened, s saved, c
/// committed with the generation.
int writeForEver(const char* path)
{
    const param::ParamTable table = tableOf8841();
    auto storage = SqliteStorage::open(path);
    if (!storage) {
        std::fprintf(stderr, "%s\n", storage.error().constData());
        return 1;
    }
    const auto say = [](const QByteArray& text) {
        return write(STDOUT_FILENO, text.constData(), size_t(text.size())) == text.size();
    };
    int generation = 0;
    if (const auto known = *(*storage)->load(macOf(0))) {
        config::Store store;
        Diagnostics warnings;
        const auto flash = phone::fromRecord(*known, table, store, warnings);
        generation = atoi(flash->own.front().value->constData());
    }
    if (!say("o\n"))
        return 1;
    for (;;) {
        ++generation;
        const QByteArray record = recordOf(generation, table);
        for (quint64 i = 0; i < writtenPhones; ++i)
            (*storage)->save(macOf(i), record);
        if (!say("s\n") || !(*storage)->commit() ||
            !say("c" + QByteArray::number(generation) + '\n'))
            return 1;
    }
}

/// Writes more than a small disk holds, and says what came of it and what is there afterwards.
int fillDisk(const char* path)
{
    auto storage = SqliteStorage::open(path);
    if (!storage)
        return 2;
    (*storage)->save(macOf(0), "old");
    if (!(*storage)->commit())
        return 2;
    (*storage)->save(macOf(0), QByteArray(4'000'000, 'n'));
    const auto failed = (*storage)->commit();
    storage->reset();
    storage = SqliteStorage::open(path);
    if (!storage)
        return 2;
    std::printf("%s\n%s\n", failed ? "room enough" : failed.error().constData(),
                (*storage)->load(macOf(0))->value_or("none").constData());
    return 0;
}

/// For files that are not ours: runs \a sql on \a path.
bool runSql(const QByteArray& path, const char* sql)
{
    sqlite3* database = nullptr;
    const bool isDone = sqlite3_open(path.constData(), &database) == SQLITE_OK &&
                        sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return isDone;
}

QByteArray bytesOf(const QByteArray& path)
{
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QByteArray& path, const QByteArray& bytes)
{
    QFile file(QString::fromUtf8(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

int modeOf(const QByteArray& path)
{
    struct stat status = {};
    return stat(path.constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

} // namespace

/// The state file: real files, real processes that are killed.
class TestSqliteStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recordsComeBackAfterTheEnd();
    void savedRecordIsReadBeforeItIsCommitted();
    void uncommittedRecordsGoWithTheProcess();
    void fileIsForItsOwnerOnly();
    void emptyFileIsTaken();
    void secondVphoneIsToldWhoHoldsIt();
    void secondOpeningLeavesTheFirstItsLock();
    void strangeFileIsLeftUntouched_data();
    void strangeFileIsLeftUntouched();
    void damagedFileIsToldAndNotLoaded();
    void placeThatCannotBeIsTold_data();
    void placeThatCannotBeIsTold();
    void failedWriteLosesNothingCommitted();
    void fullDiskIsToldAsSuch();
    void threadsCommitTogether();
    void killedWriterLeavesOneConfiguration();

private:
    /// Opens, and fails the test when that fails.
    std::unique_ptr<SqliteStorage> open();
    static QByteArray read(ports::Storage& storage, quint64 number)
    {
        const auto record = storage.load(macOf(number));
        return record ? record->value_or("none") : "error: " + record.error();
    }
    int checkWhatIsThere(int committed);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
};

void TestSqliteStorage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(QStringLiteral("state.db")).toUtf8();
}

std::unique_ptr<SqliteStorage> TestSqliteStorage::open()
{
    auto storage = SqliteStorage::open(m_path);
    if (!storage) {
        QTest::qFail(storage.error().constData(), __FILE__, __LINE__);
        return nullptr;
    }
    return *std::move(storage);
}

void TestSqliteStorage::recordsComeBackAfterTheEnd()
{
    const QByteArray odd("\0\xff\n'", 4);
    {
        auto storage = open();
        QVERIFY(storage);
        QVERIFY(storage->commit());
        storage->save(macOf(0), "one");
        storage->save(macOf(1), odd);
        storage->save(macOf(2), "");
        storage->save(MacAddress(0xffffffffffff), QByteArray(1'000'000, 'x'));
        QVERIFY(storage->commit());
        storage->save(macOf(0), "two");
        QVERIFY(storage->commit());
    }
    auto storage = open();
    QVERIFY(storage);
    QCOMPARE(read(*storage, 0), QByteArray("two"));
    QCOMPARE(read(*storage, 1), odd);
    QCOMPARE(read(*storage, 2), QByteArray(""));
    QCOMPARE(read(*storage, 3), QByteArray("none"));
    QCOMPARE(storage->load(MacAddress(0xffffffffffff))->value(), QByteArray(1'000'000, 'x'));
}

void TestSqliteStorage::savedRecordIsReadBeforeItIsCommitted()
{
    auto storage = open();
    QVERIFY(storage);
    storage->save(macOf(0), "one");
    QCOMPARE(read(*storage, 0), QByteArray("one"));
}

void TestSqliteStorage::uncommittedRecordsGoWithTheProcess()
{
    {
        auto storage = open();
        QVERIFY(storage);
        storage->save(macOf(0), "one");
        QVERIFY(storage->commit());
        storage->save(macOf(0), "two");
    }
    auto storage = open();
    QVERIFY(storage);
    QCOMPARE(read(*storage, 0), QByteArray("one"));
}

void TestSqliteStorage::fileIsForItsOwnerOnly()
{
    const mode_t before = umask(0);
    auto storage = open();
    umask(before);
    QVERIFY(storage);
    storage->save(macOf(0), "one");
    QVERIFY(storage->commit());
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    QVERIFY(files.contains(QStringLiteral("state.db-wal")));
    for (const QString& file : files)
        QCOMPARE(modeOf(m_folder->filePath(file).toUtf8()), 0600);
}

void TestSqliteStorage::emptyFileIsTaken()
{
    writeBytes(m_path, {});
    auto storage = open();
    QVERIFY(storage);
    storage->save(macOf(0), "one");
    QVERIFY(storage->commit());
}

void TestSqliteStorage::secondVphoneIsToldWhoHoldsIt()
{
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--writer"), QString::fromUtf8(m_path)});
    while (!holder.canReadLine())
        QVERIFY(holder.waitForReadyRead(patience));
    const auto refused = SqliteStorage::open(m_path);
    const QByteArray expected =
        "is in use by process " + QByteArray::number(holder.processId()) + " (tst_sqlite";
    holder.kill();
    QVERIFY(holder.waitForFinished(patience));
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(m_path) && refused.error().contains(expected),
             refused.error().constData());
    QVERIFY(open());
}

void TestSqliteStorage::secondOpeningLeavesTheFirstItsLock()
{
    auto first = open();
    QVERIFY(first);
    for (int i = 0; i < 2; ++i) {
        const auto second = SqliteStorage::open(m_path);
        QVERIFY(!second);
        QVERIFY2(second.error().contains("is in use by"), second.error().constData());
    }
    // Another process sees the lock still.
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--writer"), QString::fromUtf8(m_path)});
    QVERIFY(other.waitForFinished(patience));
    QCOMPARE(other.exitCode(), 1);
    const QByteArray said = other.readAllStandardError();
    QVERIFY2(said.contains("in use by process " + QByteArray::number(getpid())), said.constData());
    first->save(macOf(0), "one");
    QVERIFY(first->commit());
}

void TestSqliteStorage::strangeFileIsLeftUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const QByteArray& bytes, const char* sql,
                        const char* words) {
        QTest::newRow(name) << bytes << QByteArray(sql) << QByteArray(words);
    };
    row("text", "<flat-profile></flat-profile>\n", "", "is no state file of vphone");
    row("one byte", "x", "", "is no state file of vphone");
    row("large", QByteArray(100'000, '\1'), "", "is no state file of vphone");
    row("another program's tables", {}, "CREATE TABLE moz_places (id INTEGER)",
        "is an SQLite database of another program");
    row("another program's mark", {},
        "PRAGMA application_id = 42; CREATE TABLE phones (mac, record)",
        "is an SQLite database of another program");
    row("newer vphone", {},
        "PRAGMA application_id = 1987078254; PRAGMA user_version = 2;"
        "CREATE TABLE handsets (mac, record)",
        "was written by a newer vphone (schema 2, this one knows 1)");
    row("newer vphone with a log", {},
        "PRAGMA journal_mode = WAL; PRAGMA application_id = 1987078254; PRAGMA user_version = 2;"
        "CREATE TABLE handsets (mac, record)",
        "was written by a newer vphone (schema 2, this one knows 1)");
}

void TestSqliteStorage::strangeFileIsLeftUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, words);
    static_assert(SqliteStorage::applicationId == 1987078254);
    if (sql.isEmpty())
        writeBytes(m_path, bytes);
    else
        QVERIFY(runSql(m_path, sql.constData()));
    const QByteArray before = bytesOf(m_path);
    const auto storage = SqliteStorage::open(m_path);
    QVERIFY(!storage);
    QVERIFY2(storage.error().contains(m_path) && storage.error().contains(words),
             storage.error().constData());
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestSqliteStorage::damagedFileIsToldAndNotLoaded()
{
    {
        auto storage = open();
        QVERIFY(storage);
        for (quint64 i = 0; i < 200; ++i)
            storage->save(macOf(i), QByteArray(3000, 'x'));
        QVERIFY(storage->commit());
    }
    QByteArray bytes = bytesOf(m_path);
    // The first page says what the file is; everything behind it goes.
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x7f'));
    writeBytes(m_path, bytes);
    const auto storage = SqliteStorage::open(m_path);
    const QByteArray said = storage ? read(**storage, 100) : "error: " + storage.error();
    QVERIFY2(said.startsWith("error: ") && said.contains("is damaged") && said.contains(m_path),
             said.constData());
}

void TestSqliteStorage::placeThatCannotBeIsTold_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("folder that is not there")
        << QByteArray("/nonexistent/state.db") << QByteArray("No such file or directory");
    QTest::newRow("folder") << QByteArray("/tmp") << QByteArray("is no file");
    QTest::newRow("device") << QByteArray("/dev/null") << QByteArray("is no file");
}

void TestSqliteStorage::placeThatCannotBeIsTold()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, words);
    const auto storage = SqliteStorage::open(path);
    QVERIFY(!storage);
    QVERIFY2(storage.error().contains(path) && storage.error().contains(words),
             storage.error().constData());
}

void TestSqliteStorage::failedWriteLosesNothingCommitted()
{
    auto storage = open();
    QVERIFY(storage);
    storage->save(macOf(0), "old");
    QVERIFY(storage->commit());

    // A disk that takes another 200 KB, as far as this process is concerned.
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit full{.rlim_cur = 200'000, .rlim_max = before.rlim_max};
    const auto handler = signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    storage->save(macOf(0), QByteArray(1'000'000, 'n'));
    storage->save(macOf(1), "new");
    const auto failed = storage->commit();
    const auto again = storage->commit();
    setrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, handler);

    QVERIFY(!failed && !again);
    QVERIFY2(failed.error().contains(m_path), failed.error().constData());
    QVERIFY2(failed.error().contains("disk I/O error"), failed.error().constData());
    // What another process would find.
    storage.reset();
    storage = open();
    QVERIFY(storage);
    QCOMPARE(read(*storage, 0), QByteArray("old"));
    QCOMPARE(read(*storage, 1), QByteArray("none"));

    // Room again: what waited is committed.
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    const auto ignored = signal(SIGXFSZ, SIG_IGN);
    storage->save(macOf(0), QByteArray(1'000'000, 'n'));
    const auto failedToo = storage->commit();
    setrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, ignored);
    QVERIFY(!failedToo);
    QCOMPARE(read(*storage, 0), QByteArray(1'000'000, 'n'));
    QVERIFY(storage->commit());
    storage.reset();
    storage = open();
    QVERIFY(storage);
    QCOMPARE(read(*storage, 0), QByteArray(1'000'000, 'n'));
}

void TestSqliteStorage::fullDiskIsToldAsSuch()
{
    // A disk of 1 MB that nobody else sees.
    QProcess filler;
    filler.start(QStringLiteral("unshare"),
                 {QStringLiteral("--user"), QStringLiteral("--map-root-user"),
                  QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c"),
                  QStringLiteral("mount -t tmpfs -o size=1m none \"$1\" || exit 77; "
                                 "exec \"$2\" --filler \"$1/state.db\""),
                  QStringLiteral("sh"), m_folder->path(), QCoreApplication::applicationFilePath()});
    QVERIFY(filler.waitForFinished(patience));
    const QByteArray said = filler.readAllStandardOutput();
    // Needs user namespaces, as the tests with real servers do.
    QVERIFY2(filler.exitCode() == 0, filler.readAllStandardError().constData());
    QVERIFY2(said.contains(": the disk is full\nold\n"), said.constData());
}

void TestSqliteStorage::threadsCommitTogether()
{
    constexpr quint64 threads = 4;
    constexpr quint64 records = 50;
    {
        auto storage = open();
        QVERIFY(storage);
        std::vector<std::thread> workers;
        for (quint64 worker = 0; worker < threads; ++worker)
            workers.emplace_back([&storage, worker] {
                for (quint64 i = 0; i < records; ++i) {
                    const quint64 number = worker * records + i;
                    storage->save(macOf(number), QByteArray::number(number));
                    const auto committed = storage->commit();
                    Q_ASSERT(committed);
                    Q_ASSERT(read(*storage, number) == QByteArray::number(number));
                }
            });
        for (std::thread& worker : workers)
            worker.join();
    }
    auto storage = open();
    QVERIFY(storage);
    for (quint64 number = 0; number < threads * records; ++number)
        QCOMPARE(read(*storage, number), QByteArray::number(number));
}

/// The generation that all phones have, whole; at least \a committed. -1: the test has failed.
int TestSqliteStorage::checkWhatIsThere(int committed)
{
    const param::ParamTable table = tableOf8841();
    config::Store store;
    auto storage = open();
    if (!storage)
        return -1;
    std::optional<QByteArray> first;
    for (quint64 i = 0; i < writtenPhones; ++i) {
        const QByteArray record = read(*storage, i);
        if (!first)
            first = record;
        // Records of one commit come and go together.
        if (record != *first)
            return -1;
    }
    if (*first == "none")
        return committed == 0 ? 0 : -1;
    Diagnostics warnings;
    const auto flash = phone::fromRecord(*first, table, store, warnings);
    if (!flash || !warnings.empty() || flash->own.size() != alternating.size())
        return -1;
    const int generation = atoi(flash->own.front().value->constData());
    for (const config::Setting& setting : flash->own) {
        if (setting.value != longValue(generation))
            return -1;
    }
    return generation >= committed ? generation : -1;
}

void TestSqliteStorage::killedWriterLeavesOneConfiguration()
{
    constexpr int kills = 40;
    int known = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--writer"), QString::fromUtf8(m_path)});
        QVERIFY(writer.waitForStarted(patience));
        // The first are killed while they start, the others after some of their steps.
        int committed = known;
        for (int steps = 0; steps < kill * 2 - 8; ++steps) {
            while (!writer.canReadLine())
                QVERIFY2(writer.waitForReadyRead(patience), writer.readAllStandardError());
            const QByteArray line = writer.readLine();
            if (line.startsWith('c'))
                committed = line.mid(1).trimmed().toInt();
        }
        QCOMPARE(::kill(pid_t(writer.processId()), SIGKILL), 0);
        QVERIFY(writer.waitForFinished(patience));
        for (const QByteArray& line : writer.readAllStandardOutput().split('\n')) {
            if (line.startsWith('c'))
                committed = std::max(committed, line.mid(1).toInt());
        }
        known = checkWhatIsThere(committed);
        QVERIFY2(known >= 0, qPrintable(QStringLiteral("after kill %1").arg(kill)));
    }
    QVERIFY(known > kills);
}

int main(int argc, char** argv)
{
    if (argc == 3 && QByteArrayView(argv[1]) == "--writer")
        return writeForEver(argv[2]);
    if (argc == 3 && QByteArrayView(argv[1]) == "--filler")
        return fillDisk(argv[2]);
    const QCoreApplication application(argc, argv);
    TestSqliteStorage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sqlitestorage.moc"
