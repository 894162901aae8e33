package org.balancingact.room.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.balancingact.i18n.Messages;
import org.balancingact.journal.JoinPoint;
import org.balancingact.room.PhoneDesk;

/**
 * Listens for phones at one address, from its opening until it is closed. Each connection has a thread while it lasts, most of which
 * sleep. Serves nothing from the disk.
 */
public final class PhoneServer implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 1200;
    private static final int BACKLOG = 500;
    private static final int HEARD_OUT_MILLISECONDS = 500;
    private static final int HEARD_OUT_BYTES = 128 * 1024;
    private static final int STACK = 256 * 1024;

    private final ServerSocket door;
    private final Thread doorman = daemon(this::listen, "door");
    private final JoinPoint point;
    private final PhoneDesk desk;
    private final PhoneHandler handler;
    private final AddressLimit addresses;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(0, MOST_CONNECTIONS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(),
            work -> daemon(work, "phone"));

    private PhoneServer(ServerSocket listening, PhoneDesk desk, Door door) {
        this.door = listening;
        this.desk = desk;
        this.point = new JoinPoint(door.code(), door.address(), listening.getLocalPort());
        this.addresses = new AddressLimit(door.shared());
        this.handler = new PhoneHandler(desk, point, door.hold(), addresses);
        doorman.start();
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(null, work, name, STACK);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Listens for as long as it is open; then, as where nobody can listen, the desk is let go.
     *
     * @throws CannotListen where the address is not one of this computer’s, or all ports are taken
     */
    public static PhoneServer open(PhoneDesk desk, Door door) {
        Optional<ServerSocket> listening = door.ports().stream().flatMap(port -> listening(door.address(), port).stream()).findFirst();
        if (listening.isEmpty()) {
            desk.letGo();
            throw new CannotListen(Messages.of("room").text(door.hands() ? "cannot-listen" : "cannot-listen.tables", door.address()));
        }
        return new PhoneServer(listening.get(), desk, door);
    }

    private static Optional<ServerSocket> listening(String address, int port) {
        try {
            return Optional.of(new ServerSocket(port, BACKLOG, InetAddress.getByName(address)));
        } catch (IOException taken) {
            return Optional.empty();
        }
    }

    /** Where phones come in. */
    public JoinPoint point() {
        return point;
    }

    /** What is typed into a phone. */
    public String url() {
        return "http://" + point.address() + ":" + point.port() + "/" + point.code();
    }

    /** Whether phones are kept out since many share one address of the network. */
    public boolean isCrowded() {
        return addresses.isCrowded();
    }

    /** Lets a whole room come in from one address; phones that were kept out ask again by themselves. */
    public void share() {
        addresses.share();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                welcome(door.accept());
            } catch (IOException closedOrGoneAlready) {
                // Whoever was at the door is gone, or the door is closed.
                continue;
            }
        }
    }

    private void welcome(Socket socket) {
        String address = socket.getInetAddress().getHostAddress();
        boolean within = addresses.connected(address);
        connections.add(socket);
        try {
            if (within) {
                threads.execute(() -> serve(socket, address));
                return;
            }
        } catch (RejectedExecutionException tooMany) {
            within = false;
        }
        leave(socket, address);
    }

    private void serve(Socket socket, String address) {
        try {
            converse(socket);
        } catch (IOException gone) {
            // A phone fell asleep or left; it comes again by itself.
            return;
        } finally {
            leave(socket, address);
        }
    }

    private void converse(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        RequestReader reader = new RequestReader(socket);
        boolean staying = true;
        while (staying) {
            try {
                Optional<Asked> asked = reader.next();
                if (asked.isEmpty()) {
                    return;
                }
                Answer answer = handler.answer(asked.get());
                staying = asked.get().mayStay() && !door.isClosed();
                answer.write(socket.getOutputStream(), staying);
            } catch (RequestReader.Refused refused) {
                Answer.empty(refused.status()).write(socket.getOutputStream(), false);
                hearOut(socket);
                return;
            }
        }
    }

    /** Whoever is still talking would not hear the answer; but nobody is heard out for long. */
    private static void hearOut(Socket socket) throws IOException {
        socket.shutdownOutput();
        socket.setSoTimeout(HEARD_OUT_MILLISECONDS);
        int left = HEARD_OUT_BYTES;
        byte[] heard = new byte[8192];
        int length = socket.getInputStream().read(heard);
        while (length >= 0 && left > 0) {
            left -= length;
            length = socket.getInputStream().read(heard);
        }
    }

    private void leave(Socket socket, String address) {
        connections.remove(socket);
        addresses.closed(address);
        try {
            socket.close();
        } catch (IOException goneAlready) {
            return;
        }
    }

    /** Nobody comes in any more; phones that wait are told how the room stands, and then nothing is open. */
    @Override
    public void close() {
        try {
            door.close();
            desk.letGo();
            threads.shutdown();
            // Until who waits there has left, the system still lets somebody in.
            doorman.join();
            threads.awaitTermination(200, TimeUnit.MILLISECONDS);
            for (Socket socket : connections) {
                socket.close();
            }
        } catch (IOException failure) {
            throw new CannotListen(Messages.of("room").text("cannot-stop"), failure);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
