/* A TFTP client with nothing to it: the yardstick for ours. Blocking sockets, a thread per transfer
 * under way, a fresh socket per transfer. Prints one line of JSON. */
#include <arpa/inet.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { block_bytes = 512, file_bytes_max = 1 << 20, tries = 5, wait_seconds = 5 };

static struct sockaddr_in server;
static const char* path;
static long expected;
static atomic_int left;
static atomic_int failed;

/* The bytes of the file, -1 when it did not come. */
static long transfer(char* content)
{
    struct sockaddr_in peer = server;
    char request[600];
    const char* last = request;
    int request_bytes = 2 + snprintf(request + 2, sizeof request - 2, "%s%coctet", path, 0) + 1;
    long got = -1;
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    struct timeval wait = {wait_seconds, 0};
    int last_bytes = request_bytes;
    int block = 0;
    long total = 0;
    int sends = 0;
    char ack[4] = {0, 4, 0, 0};
    char packet[4 + block_bytes];

    request[0] = 0;
    request[1] = 1;
    if (fd < 0)
        return -1;
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
    sendto(fd, last, (size_t)last_bytes, 0, (struct sockaddr*)&peer, sizeof peer);
    while (sends < tries) {
        struct sockaddr_in from;
        socklen_t from_bytes = sizeof from;
        ssize_t taken =
            recvfrom(fd, packet, sizeof packet, 0, (struct sockaddr*)&from, &from_bytes);
        if (taken < 0) {
            ++sends;
            sendto(fd, last, (size_t)last_bytes, 0, (struct sockaddr*)&peer, sizeof peer);
            continue;
        }
        if (taken < 4 || packet[1] != 3)
            break;
        if (block > 0 &&
            (from.sin_port != peer.sin_port || from.sin_addr.s_addr != peer.sin_addr.s_addr))
            continue;
        if ((((unsigned char)packet[2] << 8) | (unsigned char)packet[3]) != ((block + 1) & 0xffff))
            continue;
        if (total + taken - 4 > file_bytes_max)
            break;
        peer = from;
        ++block;
        memcpy(content + total, packet + 4, (size_t)taken - 4);
        total += taken - 4;
        ack[2] = packet[2];
        ack[3] = packet[3];
        last = ack;
        last_bytes = sizeof ack;
        sends = 0;
        sendto(fd, last, (size_t)last_bytes, 0, (struct sockaddr*)&peer, sizeof peer);
        if (taken < 4 + block_bytes) {
            got = total;
            break;
        }
    }
    close(fd);
    return got;
}

static void* work(void* unused)
{
    char* content = malloc(file_bytes_max);
    while (content && atomic_fetch_sub(&left, 1) > 0) {
        if (transfer(content) != expected)
            atomic_fetch_add(&failed, 1);
    }
    free(content);
    return unused;
}

int main(int argc, char** argv)
{
    struct timespec begin, end;
    pthread_t threads[256];
    if (argc != 6) {
        fputs("usage: bare_tftp PORT PATH BYTES COUNT IN-FLIGHT (server on 127.0.0.1)\n", stderr);
        return 2;
    }
    server.sin_family = AF_INET;
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    server.sin_port = htons((unsigned short)atoi(argv[1]));
    path = argv[2];
    expected = atol(argv[3]);
    int count = atoi(argv[4]);
    int in_flight = atoi(argv[5]);
    if (in_flight < 1 || in_flight > 256 || strlen(path) > 500)
        return 2;
    atomic_store(&left, count);
    clock_gettime(CLOCK_MONOTONIC, &begin);
    for (int i = 1; i < in_flight; ++i)
        if (pthread_create(&threads[i], NULL, work, NULL) != 0)
            return 1;
    work(NULL);
    for (int i = 1; i < in_flight; ++i)
        pthread_join(threads[i], NULL);
    clock_gettime(CLOCK_MONOTONIC, &end);
    double seconds =
        (double)(end.tv_sec - begin.tv_sec) + (double)(end.tv_nsec - begin.tv_nsec) / 1e9;
    printf("{\"succeeded\": %d, \"failed\": %d, \"rate\": %.1f}\n", count - failed, failed,
           count / seconds);
    return failed == 0 ? 0 : 1;
}
