#include "core/net/sqlitestorage.h"

#include "core/net/filestore.h"

#include <QFile>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace vphone::net {

namespace {

/// For a vphone that is just ending.
constexpr int busyWaitMs = 250;

/// An empty file of mode 0600 where there is none, so that it never is wider, not for a moment.
/// SQLite gives the files beside it the same mode.
Result<Done, QByteArray> makeFile(const QByteArray& path)
{
    const int descriptor = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        close(descriptor);
        return Done{};
    }
    if (errno != EEXIST)
        return Unexpected{"cannot make the state file " + path + ": " + systemErrorText()};
    struct stat status = {};
    if (stat(path.constData(), &status) != 0)
        return Done{};
    if (!S_ISREG(status.st_mode))
        return Unexpected{"the state file " + path + " is no file"};
    // SQLite takes a file of one byte for an empty one.
    if (status.st_size == 1)
        return Unexpected{path + " is no state file of vphone"};
    return Done{};
}

/// `process 4711 (vphone)`. Asks the kernel's list: opening and closing the file once more would
/// give up the locks that this process may have on it (fcntl(2)).
QByteArray holderOf(const QByteArray& path)
{
    QByteArray unknown = "another process";
    struct stat status = {};
    QFile locks(QStringLiteral("/proc/locks"));
    if (stat(path.constData(), &status) != 0 || !locks.open(QIODevice::ReadOnly))
        return unknown;
    const QByteArray inode = ':' + QByteArray::number(qulonglong(status.st_ino));
    for (const QByteArray& line : locks.readAll().split('\n')) {
        // 1: POSIX  ADVISORY  WRITE 4711 08:01:1234 1073741826 1073742335
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() < 6 || words[1] != "POSIX" || !words[5].endsWith(inode))
            continue;
        QFile name(QString::fromLatin1("/proc/" + words[4] + "/comm"));
        if (words[4].toInt() > 0 && name.open(QIODevice::ReadOnly))
            return "process " + words[4] + " (" + name.readAll().trimmed() + ')';
    }
    return unknown;
}

} // namespace

void SqliteStorage::CloseDatabase::operator()(sqlite3* database) const
{
    sqlite3_close(database);
}

void SqliteStorage::FinalizeStatement::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

SqliteStorage::SqliteStorage(QByteArray path, Database database)
    : m_path(std::move(path)), m_database(std::move(database))
{
}

SqliteStorage::~SqliteStorage() = default;

Result<std::unique_ptr<SqliteStorage>, QByteArray> SqliteStorage::open(const QByteArray& path)
{
    const auto made = makeFile(path);
    if (!made)
        return Unexpected{made.error()};
    sqlite3* opened = nullptr;
    // Our mutex is held wherever SQLite is called.
    const int code = sqlite3_open_v2(path.constData(), &opened,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<SqliteStorage> storage(new SqliteStorage(path, Database(opened)));
    if (code != SQLITE_OK)
        return Unexpected{storage->problem(code)};
    if (const auto problem = storage->begin())
        return Unexpected{*problem};
    return storage;
}

std::optional<QByteArray> SqliteStorage::begin()
{
    if (sqlite3_db_readonly(m_database.get(), "main") != 0)
        return "the state file " + m_path + " can't be written";
    sqlite3_busy_timeout(m_database.get(), busyWaitMs);
    sqlite3_extended_result_codes(m_database.get(), 1);
    // Locked before it is looked at, and until the end: SQLite keeps its index of the log in memory
    // then, and no second vphone comes between.
    int code = execute("PRAGMA locking_mode = EXCLUSIVE");
    if (code == SQLITE_OK)
        code = execute("BEGIN EXCLUSIVE");
    int application = 0;
    int version = 0;
    int tables = 0;
    for (const auto& [sql, number] : {std::pair("PRAGMA application_id", &application),
                                      std::pair("PRAGMA user_version", &version),
                                      std::pair("SELECT count(*) FROM sqlite_master", &tables)}) {
        if (code == SQLITE_OK)
            code = readNumber(sql, *number);
    }
    if (code != SQLITE_OK)
        return problem(code);
    const bool isFresh = application == 0 && version == 0 && tables == 0;
    if (!isFresh && application != applicationId)
        return m_path + " is an SQLite database of another program, and no state file of vphone";
    if (version > schemaVersion)
        return "the state file " + m_path + " was written by a newer vphone (schema " +
               QByteArray::number(version) + ", this one knows " +
               QByteArray::number(schemaVersion) + ")";
    if (isFresh) {
        const QByteArray sql =
            "CREATE TABLE phones (mac INTEGER PRIMARY KEY, record BLOB NOT NULL);"
            "PRAGMA application_id = " +
            QByteArray::number(applicationId) +
            ";PRAGMA user_version = " + QByteArray::number(schemaVersion);
        code = execute(sql.constData());
    }
    for (const char* sql : {"COMMIT", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"}) {
        if (code == SQLITE_OK)
            code = execute(sql);
    }
    if (code == SQLITE_OK)
        code = prepare("SELECT record FROM phones WHERE mac = ?", m_load);
    if (code == SQLITE_OK)
        code = prepare("INSERT OR REPLACE INTO phones VALUES (?, ?)", m_save);
    return code == SQLITE_OK ? std::nullopt : std::optional(problem(code));
}

int SqliteStorage::execute(const char* sql)
{
    return sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr);
}

int SqliteStorage::prepare(const char* sql, Statement& statement)
{
    sqlite3_stmt* prepared = nullptr;
    const int code = sqlite3_prepare_v3(m_database.get(), sql, -1, SQLITE_PREPARE_PERSISTENT,
                                        &prepared, nullptr);
    statement.reset(prepared);
    return code;
}

int SqliteStorage::readNumber(const char* sql, int& number)
{
    Statement statement;
    const int code = prepare(sql, statement);
    if (code != SQLITE_OK)
        return code;
    const int step = sqlite3_step(statement.get());
    if (step != SQLITE_ROW)
        return step;
    number = sqlite3_column_int(statement.get(), 0);
    return SQLITE_OK;
}

QByteArray SqliteStorage::problem(int code) const
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "the state file " + m_path + " is in use by " + holderOf(m_path);
    case SQLITE_NOTADB:
        return m_path + " is no state file of vphone";
    case SQLITE_CORRUPT:
        return "the state file " + m_path + " is damaged";
    case SQLITE_FULL:
        return "cannot write the state file " + m_path + ": the disk is full";
    default:
        break;
    }
    const int number = m_database ? sqlite3_system_errno(m_database.get()) : 0;
    return "the state file " + m_path + ": " + sqlite3_errstr(code) +
           (number != 0 ? " (" + QByteArray(strerror(number)) + ')' : QByteArray());
}

Result<std::optional<QByteArray>, QByteArray> SqliteStorage::load(MacAddress phone)
{
    const std::lock_guard lock(m_mutex);
    if (const auto pending = m_pending.find(phone); pending != m_pending.end())
        return std::optional(pending->second);
    sqlite3_bind_int64(m_load.get(), 1, qint64(phone.bits()));
    const int code = sqlite3_step(m_load.get());
    std::optional<QByteArray> record;
    if (code == SQLITE_ROW) {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_load.get(), 0));
        record = QByteArray(bytes, sqlite3_column_bytes(m_load.get(), 0));
    }
    sqlite3_reset(m_load.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return Unexpected{problem(code)};
    return record;
}

void SqliteStorage::save(MacAddress phone, QByteArray record)
{
    const std::lock_guard lock(m_mutex);
    m_pending.insert_or_assign(phone, std::move(record));
}

int SqliteStorage::writePending()
{
    int code = execute("BEGIN IMMEDIATE");
    for (auto next = m_pending.begin(); code == SQLITE_OK && next != m_pending.end(); ++next) {
        const QByteArray& record = next->second;
        sqlite3_bind_int64(m_save.get(), 1, qint64(next->first.bits()));
        sqlite3_bind_blob64(m_save.get(), 2, record.constData(), quint64(record.size()),
                            SQLITE_STATIC);
        code = sqlite3_step(m_save.get());
        sqlite3_reset(m_save.get());
        sqlite3_clear_bindings(m_save.get());
        if (code == SQLITE_DONE)
            code = SQLITE_OK;
    }
    return code == SQLITE_OK ? execute("COMMIT") : code;
}

Result<Done, QByteArray> SqliteStorage::commit()
{
    const std::lock_guard lock(m_mutex);
    if (m_pending.empty())
        return Done{};
    const int code = writePending();
    if (code != SQLITE_OK) {
        const QByteArray text = problem(code);
        // Some errors have rolled back already.
        if (sqlite3_get_autocommit(m_database.get()) == 0)
            std::ignore = execute("ROLLBACK");
        return Unexpected{text};
    }
    m_pending.clear();
    return Done{};
}

} // namespace vphone::net
