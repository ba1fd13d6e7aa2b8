/// \file main() of a fuzz target without a fuzzer: feeds it each file of the folders and files
/// named, and each beginning of the small ones.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

constexpr size_t cutMax = 512; ///< bytes; a longer file is fed whole only

void replay(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
    const auto* data = reinterpret_cast<const uint8_t*>(bytes.data());
    LLVMFuzzerTestOneInput(data, bytes.size());
    for (size_t size = 0; size < bytes.size() && bytes.size() <= cutMax; ++size) {
        const std::vector<uint8_t> cut(data,
                                       data + size); // of its own, so that reading behind it shows
        LLVMFuzzerTestOneInput(cut.data(), cut.size());
    }
}

} // namespace

int main(int argc, char** argv)
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        std::vector<std::filesystem::path> paths{argv[i]};
        if (std::filesystem::is_directory(paths.front())) {
            paths.assign(std::filesystem::directory_iterator(argv[i]), {});
            std::sort(paths.begin(), paths.end());
        }
        for (const std::filesystem::path& path : paths) {
            replay(path);
            ++files;
        }
    }
    std::printf("%d files replayed\n", files);
    return files > 0 ? 0 : 1; // an empty corpus shows nothing
}
