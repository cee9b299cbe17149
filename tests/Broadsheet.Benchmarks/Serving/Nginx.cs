using System.Globalization;

namespace Broadsheet.Benchmarks.Serving;

/// <summary>nginx, with one worker and a page as a file.</summary>
internal static class Nginx
{
    public const string Path = "/page.html";

    /// <param name="keepsFilesOpen">Whether it keeps the file open, which spares it most of its system calls and its defaults do
    /// not.</param>
    public static Server Start(string folder, ServedPage page, int processor, bool keepsFilesOpen)
    {
        var port = Server.FreePort();
        var home =
            Directory.CreateDirectory(
                System.IO.Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"nginx-{port}"))).FullName;
        File.WriteAllBytes(System.IO.Path.Combine(home, "page.html"), page.Content);
        var configuration = System.IO.Path.Combine(home, "nginx.conf");
        File.WriteAllText(configuration, Configuration(home, port, keepsFilesOpen));
        var process = Shell.StartOn(
            processor, Shell.Find("nginx")!, "-p", home, "-e", System.IO.Path.Combine(home, "error.log"), "-c", configuration);
        return new Server(process, new Uri($"http://127.0.0.1:{port}")).WhenReady(Path);
    }

    /// <summary>Nothing outside the folder, which the worker could not read as another user.</summary>
    private static string Configuration(string home, int port, bool keepsFilesOpen) => $$"""
        {{(Environment.UserName == "root" ? "user root;" : "")}}
        daemon off;
        worker_processes 1;
        pid {{home}}/nginx.pid;
        events { worker_connections 1024; }
        http {
          access_log off;
          sendfile on;
          tcp_nopush on;
          keepalive_requests 1000000000;
          {{(keepsFilesOpen ? "open_file_cache max=16;" : "")}}
          client_body_temp_path {{home}}/body;
          proxy_temp_path {{home}}/proxy;
          fastcgi_temp_path {{home}}/fastcgi;
          uwsgi_temp_path {{home}}/uwsgi;
          scgi_temp_path {{home}}/scgi;
          types { text/html html; }
          charset utf-8;
          server { listen 127.0.0.1:{{port}}; root {{home}}; }
        }
        """;
}
