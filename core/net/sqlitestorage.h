/// \file The state file: flash records of any number of phones in one SQLite database. The only
/// place that knows SQLite.
#pragma once

#include "core/ports/storage.h"

#include <map>
#include <memory>
#include <mutex>

struct sqlite3;
struct sqlite3_stmt;

namespace vphone::net {

/// One vphone at a time has it open. May be shared by the worker threads of one process: what they
/// saved becomes safe together, with one commit for all.
class SqliteStorage final : public ports::Storage
{
public:
    /// In `user_version`; a later one is refused, and the file left as it is.
    static constexpr int schemaVersion = 1;
    /// In `application_id`: `vphn`.
    static constexpr int applicationId = 0x7670686e;

    /// Makes the file, mode 0600, when there is none. The error is a sentence that names the file,
    /// and whoever holds it.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStorage>, QByteArray>
    open(const QByteArray& path);

    ~SqliteStorage() override; ///< what was not committed is lost
    SqliteStorage(const SqliteStorage&) = delete;
    SqliteStorage& operator=(const SqliteStorage&) = delete;

    [[nodiscard]] Result<std::optional<QByteArray>, QByteArray> load(MacAddress phone) override;
    void save(MacAddress phone, QByteArray record) override;
    [[nodiscard]] Result<Done, QByteArray> commit() override;

private:
    struct CloseDatabase
    {
        void operator()(sqlite3* database) const;
    };
    struct FinalizeStatement
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    using Database = std::unique_ptr<sqlite3, CloseDatabase>;
    using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

    SqliteStorage(QByteArray path, Database database);
    /// The steps return SQLite's code, SQLITE_OK when all is well.
    [[nodiscard]] int execute(const char* sql);
    [[nodiscard]] int prepare(const char* sql, Statement& statement);
    [[nodiscard]] int readNumber(const char* sql, int& number);
    /// Nothing is written unless the file is ours or empty.
    [[nodiscard]] std::optional<QByteArray> begin();
    [[nodiscard]] int writePending();
    [[nodiscard]] QByteArray problem(int code) const;

    QByteArray m_path;
    Database m_database;
    Statement m_load; ///< before the database goes, by the order of members
    Statement m_save;
    std::mutex m_mutex;                         ///< over all that follows, and the database
    std::map<MacAddress, QByteArray> m_pending; ///< saved, not committed; in order of the table
};

} // namespace vphone::net
